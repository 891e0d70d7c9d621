import { Bot } from 'grammy';
import { describe, expect, it } from 'vitest';
import { BOT, createFakeTelegram } from '../testing/fake-telegram.ts';
import { JOHN, text } from '../testing/updates.ts';
import { countInteractive, giveWayToUpdates } from './count-interactive.ts';

/** A bot whose pacer writes down what it is told. */
function setUp() {
  const told: string[] = [];
  let inFlight = 0;
  const pacer = {
    interactive() {
      inFlight += 1;
      return () => {
        inFlight -= 1;
      };
    },
    note: (chat: number, messages: number) => void told.push(`note ${chat} ${messages}`),
    hold: (seconds: number) => void told.push(`hold ${seconds}`),
  };
  const telegram = createFakeTelegram();
  const bot = new Bot('123456:TEST', { botInfo: BOT, client: { fetch: telegram.fetch } });
  bot.api.config.use(countInteractive(pacer));
  const busy: number[] = [];
  telegram.refuse(() => {
    busy.push(inFlight);
    return undefined;
  });
  return { bot, pacer, telegram, told, busy, inFlight: () => inFlight };
}

describe('the bot’s own calls', () => {
  it('count while they are on their way', async () => {
    const { bot, busy, inFlight } = setUp();
    await Promise.all([bot.api.sendMessage(7, 'One'), bot.api.answerCallbackQuery('1')]);
    expect(busy).toEqual([1, 2]);
    expect(inFlight()).toBe(0);
  });

  it('take room when they are messages, and as many as they are', async () => {
    const { bot, told } = setUp();
    const photo = { type: 'photo', media: 'one' } as const;
    await bot.api.sendMessage(7, 'One');
    await bot.api.editMessageText(7, 55, 'Two');
    await bot.api.sendMediaGroup(-100, [photo, photo, photo]);
    await bot.api.sendChatAction(7, 'typing');
    await bot.api.getFile('one').catch(() => undefined);
    expect(told).toEqual(['note 7 1', 'note 7 1', 'note -100 3']);
  });

  it('tell when Telegram wants a pause', async () => {
    const { bot, telegram, told, inFlight } = setUp();
    telegram.refuse(() => ({
      ...{ error_code: 429, description: 'Too Many Requests: retry after 9' },
      parameters: { retry_after: 9 },
    }));
    await expect(bot.api.sendMessage(7, 'One')).rejects.toThrow('retry after 9');
    expect(told).toContain('hold 9');
    expect(inFlight()).toBe(0);
  });

  it('count no longer when their connection died', async () => {
    const { bot, telegram, inFlight } = setUp();
    telegram.refuse(() => {
      throw new Error('socket hang up');
    });
    await expect(bot.api.sendMessage(7, 'One')).rejects.toThrow('sendMessage');
    expect(inFlight()).toBe(0);
  });

  it('do not count as polls, which are always open', async () => {
    const { bot, busy } = setUp();
    await bot.api.getUpdates({ timeout: 0 });
    expect(busy).toEqual([0]);
  });
});

it('an update counts while it is dealt with, also when that fails', async () => {
  const { bot, pacer, inFlight } = setUp();
  const seen: number[] = [];
  bot.use(giveWayToUpdates(pacer), (ctx) => {
    seen.push(inFlight());
    if (ctx.message?.text === 'fail') throw new Error('as planned');
  });
  await bot.handleUpdate(text('Hello', { from: JOHN }));
  await expect(bot.handleUpdate(text('fail'))).rejects.toThrow('as planned');
  expect(seen).toEqual([1, 1]);
  expect(inFlight()).toBe(0);
});
