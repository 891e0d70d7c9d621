import { describe, expect, it } from 'vitest';
import { AdviceError } from '../shared/errors.ts';
import { createLogger } from '../shared/logger.ts';
import type { BotServices } from './bot-services.ts';
import { createBot } from './create-bot.ts';
import { startBot, type RunningBot } from './run-bot.ts';
import { ANSWERED, createFakeServices } from './testing/fake-services.ts';
import { createFakeTelegram } from './testing/fake-telegram.ts';
import { TOKEN } from './testing/set-up-bot.ts';
import { AIGERIM, text } from './testing/updates.ts';

/** A bot on a fake Telegram whose clock goes on by each pause; a pause lasts until the signal when told so. */
function setUp(replaced: Partial<BotServices> = {}) {
  const telegram = createFakeTelegram();
  const services = createFakeServices(replaced);
  const lines: string[] = [];
  const logger = createLogger({ level: 'info', write: (line) => lines.push(line) });
  let now = 0;
  const pauses: number[] = [];
  const clock = { now: () => now };
  const timers = {
    async wait(milliseconds: number, signal?: AbortSignal) {
      // Typing notices and the waits for the start and for the last answers end by their signals.
      if (signal && [800, 4500, 5000, 10_000].includes(milliseconds)) return untilAborted(signal);
      now += milliseconds;
      pauses.push(milliseconds);
      await new Promise(setImmediate);
    },
  };
  const bot = createBot({ token: TOKEN, services, logger, clock, timers, fetch: telegram.fetch });
  return {
    ...{ telegram, services, pauses, bot },
    log: () => lines.join(''),
    start: () => startBot({ bot, services, logger, clock, timers }),
  };
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

/** Gives the event loop a chance until something has come true. */
async function until(isTrue: () => boolean): Promise<void> {
  for (let turn = 0; !isTrue(); turn += 1) {
    if (turn > 10_000) throw new Error('It never came true.');
    await new Promise(setImmediate);
  }
}

describe('a running bot', () => {
  it('answers what it polls, and confirms all of it when it stops', async () => {
    const { telegram, start } = setUp();
    const running = await start();
    telegram.updates.deliver(text('bus?'), text('hotel?', { from: AIGERIM }));
    await until(() => telegram.texts().length === 2);
    await running.stop();
    await running.done;
    expect(telegram.updates.waiting()).toEqual([]);
    expect(telegram.of('getUpdates')[0]).toMatchObject({
      timeout: 30,
      allowed_updates: ['message', 'edited_message', 'callback_query', 'my_chat_member', 'poll_answer'],
    });
  });

  it('lets answers on their way finish before it has stopped', async () => {
    let finish = () => {};
    const { telegram, start } = setUp({
      answerQuestion: () =>
        new Promise((resolve) => {
          finish = () => resolve(ANSWERED);
        }),
    });
    const running = await start();
    telegram.updates.deliver(text('bus?'));
    await until(() => telegram.of('sendChatAction').length > 0);
    const stopped = running.stop();
    await new Promise(setImmediate);
    finish();
    await stopped;
    expect(telegram.texts()[0]).toContain('08:30');
  });

  it('stops twice without harm', async () => {
    const running = await setUp().start();
    await Promise.all([running.stop(), running.stop()]);
    await expect(running.done).resolves.toBeUndefined();
  });

  it('takes down a webhook without dropping what waits', async () => {
    const { telegram, start } = setUp();
    const running = await start();
    expect(telegram.of('deleteWebhook')).toEqual([{}]);
    await running.stop();
  });

  it('tells Telegram its commands and description in eleven tongues', async () => {
    const { telegram, start } = setUp();
    const running = await start();
    await until(() => telegram.of('setMyDescription').length === 11);
    const languages = telegram.of('setMyCommands').map((payload) => payload['language_code']);
    expect(languages).toEqual([undefined, 'en', 'ru', 'kk', 'ky', 'tg', 'uz', 'hy', 'az', 'ka', 'ko']);
    expect(telegram.of('setMyCommands')[2]?.['commands']).toContainEqual({
      command: 'docs',
      description: 'ru:command-docs',
    });
    await running.stop();
  });

  it('works without a menu when Telegram refuses it', async () => {
    const { telegram, start, log } = setUp();
    telegram.refuse(({ method }) =>
      method === 'setMyCommands' ? { error_code: 400, description: 'Bad Request: no' } : undefined,
    );
    const running = await start();
    telegram.updates.deliver(text('bus?'));
    await until(() => telegram.texts().length === 1 && log().includes('menu'));
    await running.stop();
  });
});

describe('what cannot be cured by waiting', () => {
  it.each([401, 404])('ends the start: token refused with %d', async (error_code) => {
    const { telegram, start } = setUp();
    telegram.refuse(() => ({ error_code, description: 'Unauthorized' }));
    const failure: unknown = await start().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(AdviceError);
    expect((failure as Error).message).toMatch(/BOT_TOKEN/);
    expect((failure as Error).message).not.toContain('\n');
    expect((failure as Error).message).not.toContain(TOKEN);
  });

  it('ends the run: another program polls', async () => {
    const { telegram, start } = setUp();
    const running = await start();
    telegram.refuse(({ method }) =>
      method === 'getUpdates'
        ? { error_code: 409, description: 'Conflict: terminated by other getUpdates request' }
        : undefined,
    );
    telegram.updates.deliver(text('bus?'));
    await expect(running.done).rejects.toThrow('at the same time');
    await running.stop();
    // What was being answered is answered still.
    expect(telegram.texts()).toHaveLength(1);
  });
});

describe('an outage', () => {
  it('is outlasted, with longer and longer pauses, and logged once a minute', async () => {
    const { telegram, pauses, start, log } = setUp();
    const running: RunningBot = await start();
    const polls = () => telegram.of('getUpdates').length;
    telegram.refuse(({ method }) => {
      if (method === 'getUpdates')
        throw new Error(`getaddrinfo ENOTFOUND https://api/bot${TOKEN}/getUpdates`);
      return undefined;
    });
    telegram.updates.deliver(text('before'));
    await until(() => polls() > 20);
    telegram.refuse(() => undefined);
    telegram.updates.deliver(text('after'));
    await until(() => telegram.texts().length === 2);
    await running.stop();
    expect(pauses.slice(0, 7)).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]);
    const minutes = pauses.reduce((sum, pause) => sum + pause, 0) / 60_000;
    expect(log().match(/cannot be reached/g)?.length).toBeLessThanOrEqual(Math.ceil(minutes));
    expect(log()).toContain('can be reached again');
    expect(log()).not.toContain(TOKEN);
  });

  it('at the start is outlasted, too', async () => {
    const { telegram, start } = setUp();
    let failures = 0;
    telegram.refuse(() => {
      failures += 1;
      return failures < 8 ? { error_code: 502, description: 'Bad Gateway' } : undefined;
    });
    const running = await start();
    telegram.updates.deliver(text('bus?'));
    await until(() => telegram.texts().length === 1);
    await running.stop();
  });

  it('does not keep the bot from stopping', async () => {
    const { telegram, start } = setUp();
    const running = await start();
    telegram.refuse(() => ({ error_code: 502, description: 'Bad Gateway' }));
    telegram.updates.deliver(text('bus?'));
    await running.stop();
    await expect(running.done).resolves.toBeUndefined();
  });
});
