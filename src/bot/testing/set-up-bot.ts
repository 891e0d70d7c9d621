import type { Update } from 'grammy/types';
import { createLogger } from '../../shared/logger.ts';
import type { BotServices } from '../bot-services.ts';
import { createBot } from '../create-bot.ts';
import type { Timers } from '../../shared/timers.ts';
import { createFakeServices, type FakeServices } from './fake-services.ts';
import { BOT, createFakeTelegram, type FakeTelegram } from './fake-telegram.ts';

export const TOKEN = '123456:TEST-TOKEN-abcdefghijklmnopqrstuvwxyz';

export interface BotUnderTest {
  readonly telegram: FakeTelegram;
  readonly services: FakeServices;
  /** Everything that was logged, as one text. */
  readonly log: () => string;
  /** Hands updates to the bot one after another. */
  readonly handle: (...updates: readonly Update[]) => Promise<void>;
  readonly bot: ReturnType<typeof createBot>;
}

/** The real bot between fake services and a fake Telegram; waiting takes no time. */
export function setUpBot(replaced: Partial<BotServices> = {}, timers: Timers = endlessTimers): BotUnderTest {
  const telegram = createFakeTelegram();
  const services = createFakeServices(replaced);
  const lines: string[] = [];
  const bot = createBot({
    token: TOKEN,
    services,
    logger: createLogger({ level: 'trace', write: (line) => lines.push(line) }),
    clock: { now: () => 0 },
    timers,
    botInfo: BOT,
    fetch: telegram.fetch,
    fetchFile: telegram.files.fetch,
  });
  return {
    telegram,
    services,
    bot,
    log: () => lines.join(''),
    async handle(...updates) {
      for (const update of updates) await bot.handleUpdate(update);
    },
  };
}

/** A wait with a signal lasts until it aborts, so that typing is shown once; any other is over at once. */
const endlessTimers: Timers = {
  wait: (_milliseconds, signal) =>
    new Promise((resolve) => {
      if (!signal || signal.aborted) resolve();
      else signal.addEventListener('abort', () => resolve(), { once: true });
    }),
};
