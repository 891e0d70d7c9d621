import { run } from '@grammyjs/runner';
import { Bot, GrammyError, HttpError, InlineKeyboard, InputFile, Keyboard } from 'grammy';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type OpenSandbox, openSandbox } from './open-sandbox.ts';

const PERSON = 1001;
let open: OpenSandbox;
let stopping: (() => Promise<void>)[] = [];

beforeEach(async () => {
  open = await openSandbox();
});
afterEach(async () => {
  for (const stop of stopping.reverse()) await stop();
  stopping = [];
  await open.close();
});

function createBot(): Bot {
  return new Bot(open.sandbox.token, { client: { apiRoot: open.sandbox.apiRoot } });
}

/** Starts long polling; gives a promise of how it ends. */
async function start(bot: Bot): Promise<{ readonly ended: Promise<unknown> }> {
  let end: Promise<unknown> = Promise.resolve();
  await new Promise<void>((resolve) => {
    end = bot.start({ onStart: () => resolve() }).then(
      () => 'stopped',
      (error: unknown) => error,
    );
  });
  stopping.push(async () => {
    await bot.stop().catch(() => undefined);
    await end;
  });
  return { ended: end };
}

describe('a grammY bot in the sandbox', () => {
  it('answers people by long polling, and keeps to the specification', async () => {
    const bot = createBot();
    bot.command('start', (ctx) => ctx.reply(`Welcome ${ctx.match}`));
    bot.on('message:text', (ctx) =>
      ctx.reply(`<b>${ctx.message.text}</b>`, {
        parse_mode: 'HTML',
        reply_parameters: { message_id: ctx.message.message_id },
      }),
    );
    await start(bot);
    const aigerim = open.client.person(PERSON);
    await aigerim.start('join_abc');
    const welcome = await open.client.waitForAnswer(PERSON);
    expect(welcome.text).toBe('Welcome join_abc');

    const answer = await aigerim.ask('Автобус?');
    expect(answer).toMatchObject({
      text: 'Автобус?',
      entities: [{ type: 'bold', offset: 0, length: 8 }],
      reply_to_message: { text: 'Автобус?', from: { id: PERSON } },
      from: { id: open.sandbox.bot.id, is_bot: true },
    });
    expect(await open.client.violations()).toEqual([]);
  });

  it('works with the runner', async () => {
    const bot = createBot();
    bot.on('message:text', (ctx) => ctx.reply(`echo ${ctx.message.text}`));
    const runner = run(bot);
    stopping.push(() => runner.stop());
    const answers = await Promise.all(
      [1001, 1002, 1003].map((id) => open.client.person(id).ask(`from ${id}`)),
    );
    expect(answers.map((answer) => answer.text)).toEqual([
      'echo from 1001',
      'echo from 1002',
      'echo from 1003',
    ]);
  });

  it('lets people press buttons of both kinds', async () => {
    const bot = createBot();
    bot.command('ask', (ctx) =>
      ctx.reply('Coming?', { reply_markup: new InlineKeyboard().text('Yes', 'y').text('No', 'n') }),
    );
    bot.command('menu', (ctx) =>
      ctx.reply('Menu', { reply_markup: new Keyboard().text('Agenda').resized() }),
    );
    bot.callbackQuery('y', async (ctx) => {
      await ctx.answerCallbackQuery('Noted');
      await ctx.editMessageText('You are coming.');
    });
    bot.hears('Agenda', (ctx) => ctx.reply('9:00 Opening'));
    await start(bot);
    const giorgi = open.client.person(1002);
    await giorgi.ask('/ask');
    const query = await giorgi.press('Yes');
    expect(await open.client.waitForPressAnswer(query)).toMatchObject({ text: 'Noted', user_id: 1002 });
    await open.client.waitForAnswer(1002, { text: 'You are coming.' });
    expect(await open.client.unanswered()).toEqual([]);

    await giorgi.ask('/menu');
    await giorgi.press('Agenda');
    expect((await open.client.waitForAnswer(1002, { text: 'Opening' })).text).toBe('9:00 Opening');
  });

  it('carries files both ways, with names in any script', async () => {
    const bot = createBot();
    bot.on('message:document', async (ctx) => {
      const file = await ctx.getFile();
      const link = `${open.sandbox.apiRoot}/file/bot${open.sandbox.token}/${file.file_path ?? ''}`;
      const bytes = new Uint8Array(await (await fetch(link)).arrayBuffer());
      await ctx.replyWithDocument(new InputFile(bytes, 'программа визита.pdf'), { caption: 'Back to you' });
    });
    await start(bot);
    await open.client.person(PERSON).sendFiles('document', [{ name: 'билеты.pdf', bytes: 'pdf bytes' }]);
    const answer = await open.client.waitForAnswer(PERSON, { text: 'Back to you' });
    expect(answer.document).toMatchObject({
      file_name: 'программа визита.pdf',
      mime_type: 'application/pdf',
    });
    const bytes = await open.client.file(answer.document?.file_id ?? '');
    expect(Buffer.from(bytes).toString()).toBe('pdf bytes');
  });

  it('ends the polling of one bot when another one polls', async () => {
    const bots = [await start(createBot()), await start(createBot())];
    const error = await Promise.race(bots.map(({ ended }) => ended));
    expect(error).toBeInstanceOf(GrammyError);
    expect((error as GrammyError).error_code).toBe(409);
    expect((error as GrammyError).description).toBe(
      'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
    );
  });
});

describe('faults', () => {
  it('strike the calls they fit, as often as asked', async () => {
    await open.client.person(PERSON).start();
    await open.client.fault({
      method: 'sendMessage',
      text: 'two',
      effect: { kind: 'error', code: 500, description: 'Internal Server Error' },
    });
    await open.client.fault({ times: 2, effect: { kind: 'too-many-requests', retry_after: 7 } });
    await expect(open.api.getMe()).rejects.toMatchObject({ error_code: 429, parameters: { retry_after: 7 } });
    await expect(open.api.getMe()).rejects.toMatchObject({
      description: 'Too Many Requests: retry after 7',
    });
    await open.api.sendMessage(PERSON, 'one');
    await expect(open.api.sendMessage(PERSON, 'two')).rejects.toMatchObject({ error_code: 500 });
    await open.api.sendMessage(PERSON, 'two');
  });

  it('drop the connection before the effect, or after it', async () => {
    await open.client.person(PERSON).start();
    for (const kind of ['drop-before', 'drop-after', 'html-502'] as const) {
      await open.client.fault({ method: 'sendMessage', effect: { kind } });
      await expect(open.api.sendMessage(PERSON, kind)).rejects.toBeInstanceOf(HttpError);
    }
    const texts = (await open.client.transcript(PERSON)).map((message) => message.text);
    expect(texts).toEqual(['/start', 'drop-after']);
  });

  it('hold a bot to the rate limits when asked', async () => {
    await open.client.person(PERSON).start();
    await open.client.limits(true);
    const send = (): Promise<unknown> => open.api.sendMessage(PERSON, 'again');
    for (let sent = 0; sent < 4; sent += 1) await send();
    await expect(send()).rejects.toMatchObject({ error_code: 429, parameters: { retry_after: 1 } });
    await open.client.advance(1000);
    await send();
    await open.client.limits(false);
    for (let sent = 0; sent < 6; sent += 1) await send();
  });
});
