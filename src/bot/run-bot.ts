import { createConcurrentSink, createRunner, createSource } from '@grammyjs/runner';
import type { Bot, BotError } from 'grammy';
import type { Update } from 'grammy/types';
import type { Clock } from '../shared/clock.ts';
import type { Logger } from '../shared/logger.ts';
import type { BotContext } from './bot-context.ts';
import type { BotServices } from './bot-services.ts';
import { createInFlight } from './polling/in-flight.ts';
import { createKeepTrying } from './polling/keep-trying.ts';
import { createUpdatePoller } from './polling/poll-updates.ts';
import { publishProfile } from './polling/publish-profile.ts';
import { apiSignal } from './sending/api-signal.ts';
import { describeError } from './sending/describe-error.ts';
import { systemTimers, type Timers } from '../shared/timers.ts';

/** How many updates are worked on at once. */
const CONCURRENCY = 100;
/** How long answers that are on their way may take to finish when the bot stops. */
const FINISH_WITHIN = 10_000;
/** How long the start waits for Telegram. */
const START_WITHIN = 5000;

export interface RunningBot {
  /** Fetches nothing more, lets the answers on their way finish within 10 seconds, and confirms what was fetched. */
  stop(): Promise<void>;
  /** Resolves once the bot has stopped; rejects with an AdviceError when it cannot go on (token, second poller). */
  readonly done: Promise<void>;
}

export interface StartBotOptions {
  readonly bot: Bot<BotContext>;
  readonly services: Pick<BotServices, 'say' | 'programme'>;
  readonly logger: Logger;
  readonly clock: Clock;
  readonly timers?: Timers;
  /** Resolves when this process is the one to poll, or the signal aborts; absent: at once. */
  readonly turnToPoll?: (signal: AbortSignal) => Promise<void>;
}

/**
 * Starts to poll. Resolves when Telegram has let the bot in, or after 5 seconds in which it could not be reached: then
 * the bot keeps trying.
 * @throws AdviceError when Telegram refuses the token or has another poller
 */
export async function startBot(options: StartBotOptions): Promise<RunningBot> {
  const { bot, services, logger, clock, timers = systemTimers } = options;
  const keepTrying = createKeepTrying({ timers, clock, logger });
  const poller = createUpdatePoller({ api: bot.api, keepTrying });
  const inFlight = createInFlight();
  const stopping = new AbortController();
  const { signal } = stopping;
  const started = new AbortController();

  const runner = createRunner(
    createSource<Update>({ supply: (most) => poller.poll(most, signal) }),
    createConcurrentSink<Update, BotError<BotContext>>(
      { consume: (update) => inFlight.track(bot.handleUpdate(update)) },
      async (error) => {
        await bot.errorHandler(error);
      },
      { concurrency: CONCURRENCY },
    ),
  );

  async function run(): Promise<void> {
    const { api } = bot;
    if (!bot.isInited()) bot.botInfo = await keepTrying(() => api.getMe(apiSignal(signal)), signal);
    await keepTrying(() => api.deleteWebhook({}, apiSignal(signal)), signal);
    await options.turnToPoll?.(signal);
    if (signal.aborted) return;
    started.abort();
    void inFlight.track(publish());
    runner.start();
    await runner.task();
  }

  /** Neither answers nor polls wait for this; a bot without a menu works as well. */
  async function publish(): Promise<void> {
    try {
      await publishProfile({ api: bot.api, ...services, signal });
    } catch (error) {
      if (!signal.aborted) logger.warn(describeError(error), 'the menu of commands could not be set');
    }
  }

  async function finishAnswers(): Promise<void> {
    const left = await inFlight.settled(FINISH_WITHIN, timers);
    if (left > 0) logger.warn({ updates: left }, 'stopped before everything was answered');
  }

  async function confirm(): Promise<void> {
    try {
      await poller.confirm();
    } catch (error) {
      logger.debug(describeError(error), 'the last updates could not be confirmed');
    }
  }

  async function runToTheEnd(): Promise<void> {
    try {
      await Promise.race([run(), whenAborted(signal)]);
    } catch (error) {
      if (!signal.aborted) {
        stopping.abort();
        await finishAnswers();
        throw error;
      }
    }
    await finishAnswers();
    await confirm();
  }

  const done = runToTheEnd();
  try {
    await Promise.race([done, timers.wait(START_WITHIN, started.signal)]);
  } finally {
    started.abort();
  }
  return {
    done,
    async stop() {
      stopping.abort();
      if (runner.isRunning()) void inFlight.track(Promise.resolve(runner.stop()));
      await Promise.allSettled([done]);
    },
  };
}

function whenAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
