import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startBotProcess, type BotProcess } from '../scripts/bot-process.ts';
import type { SandboxEvent } from '../src/sandbox/control-contract.ts';
import { endWithTest, openBot, temporaryFolder } from './open-bot.ts';
import { runScript } from './run-script.ts';
import { MADE_UP_TOKEN, startTelegramServer } from './telegram-server.ts';

const AIGERIM = 1001;
/** How an ingestion shows that it goes on. */
const PROGRESS = /^(Reading|Embedding|Indexing) /;

let dataDir = '';
beforeAll(async () => {
  dataDir = await temporaryFolder();
  await runScript('ingest', { env: { DATA_DIR: dataDir } });
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

/** What a bot that could not go on said to the operator: neither the progress of ingestion nor the log. */
function wordsOf(bot: BotProcess): string[] {
  const lines = bot.output().trim().split('\n');
  return lines.filter((line) => !PROGRESS.test(line) && !line.startsWith('{'));
}

describe.each(['SIGTERM', 'SIGINT'] as const)('%s', (signal) => {
  it('lets the answer under way arrive, then ends with 0', async () => {
    const { process: bot, client } = await openBot({ DATA_DIR: dataDir });
    endWithTest(bot);
    await client.fault({ method: 'sendMessage', effect: { kind: 'slow', milliseconds: 1500 } });
    const { message_id } = await client.person(AIGERIM).send('When is breakfast?');
    await client.waitFor(
      'typing',
      (event): event is Extract<SandboxEvent, { type: 'action' }> =>
        event.type === 'action' && event.chat_id === AIGERIM,
    );
    const answer = client.waitForAnswer(AIGERIM, { after: message_id });
    bot.kill(signal);
    expect((await answer).text).toContain('06:30–08:30');
    expect(await bot.exited).toBe(0);
    expect(bot.output()).not.toMatch(/"level":[45]0|Error/);
    client.close();
  });
});

describe('a data folder with a running bot', () => {
  it('takes no second bot, but every command', async () => {
    const first = await openBot({ DATA_DIR: dataDir });
    endWithTest(first.process);
    const second = startBotProcess({ DATA_DIR: dataDir });
    expect(await second.exited).toBe(1);
    expect(wordsOf(second)).toEqual([
      expect.stringMatching(/^Another bot \(process \d+\) runs on .* Stop it first, or .*DATA_DIR\.$/),
    ]);

    const env = { DATA_DIR: dataDir };
    const ask = await runScript('ask', { args: ['When is breakfast?'], env });
    expect(ask).toMatchObject({ code: 0, stderr: '' });
    expect(ask.stdout).toContain('06:30–08:30');
    expect(await runScript('retrieve', { args: ['breakfast'], env })).toMatchObject({ code: 0 });
    expect(await runScript('ingest', { args: ['--force'], env })).toMatchObject({ code: 0 });
    expect((await first.client.person(AIGERIM).ask('When is breakfast?')).text).toContain('06:30–08:30');
    expect(await first.close()).toBe(0);
  });
});

describe('a bot that cannot start', () => {
  it('names every faulty variable, and no value', async () => {
    const faults = { PORT: 'eighty', LOG_LEVEL: 'loud', OWNER_IDS: '@anna', BOT_TOKEN: 'not-a-token-at-all' };
    const bot = startBotProcess({ DATA_DIR: dataDir, ...faults });
    expect(await bot.exited).toBe(1);
    const [first, ...others] = wordsOf(bot);
    expect(first).toBe('The configuration has 4 faults; see .env.example:');
    expect(others.map((line) => line.trim().split(' ')[0]).sort()).toEqual(Object.keys(faults).sort());
    for (const value of Object.values(faults)) expect(bot.output()).not.toContain(value);
  });

  it('says so when its port is taken', async () => {
    const { port, close } = await startTelegramServer({});
    const bot = startBotProcess({ DATA_DIR: dataDir, PORT: String(port) });
    expect(await bot.exited).toBe(1);
    expect(wordsOf(bot)).toEqual([
      expect.stringMatching(`^Port ${port} on 127\\.0\\.0\\.1 is taken\\. Stop`),
    ]);
    await close();
  });

  it.each([
    [
      'a token that Telegram does not know',
      '*',
      401,
      'Unauthorized',
      /^Telegram does not know this bot token.*BOT_TOKEN/,
    ],
    [
      'another one that polls',
      'getUpdates',
      409,
      'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
      /^Another program fetches the messages of this bot.*Stop it/,
    ],
  ])('says so of %s, without the token', async (_, method, code, description, line) => {
    const telegram = await startTelegramServer({ [method]: [code, description] });
    const bot = startBotProcess({
      DATA_DIR: dataDir,
      BOT_TOKEN: MADE_UP_TOKEN,
      TELEGRAM_API_ROOT: telegram.apiRoot,
      LOG_LEVEL: 'debug',
    });
    expect(await bot.exited).toBe(1);
    const words = wordsOf(bot).filter((each) => each !== 'The bot is running. Stop it with Ctrl+C.');
    expect(words).toEqual([expect.stringMatching(line)]);
    expect(bot.output()).not.toContain(MADE_UP_TOKEN.split(':')[1]);
    await telegram.close();
  });
});

describe('a bot that cannot reach Telegram', () => {
  it('keeps trying, says so once, and can be stopped', async () => {
    const { apiRoot, close } = await startTelegramServer({});
    await close();
    const bot = startBotProcess({
      DATA_DIR: dataDir,
      BOT_TOKEN: MADE_UP_TOKEN,
      TELEGRAM_API_ROOT: apiRoot,
    });
    endWithTest(bot);
    // By then it has tried several times.
    await vi.waitUntil(() => bot.output().includes('The bot is running.'), { timeout: 20_000 });
    expect(bot.output().match(/Telegram cannot be reached; trying again/g)).toHaveLength(1);
    expect(bot.output()).not.toContain(MADE_UP_TOKEN.split(':')[1]);
    bot.kill('SIGTERM');
    expect(await bot.exited).toBe(0);
  });
});
