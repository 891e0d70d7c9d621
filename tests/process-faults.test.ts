import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Fault, SandboxEvent } from '../src/sandbox/control-contract.ts';
import { SAMPLE_PEOPLE } from '../src/sandbox/sample-people.ts';
import { endWithTest, lookInto, openBot, temporaryFolder, type OpenBot } from './open-bot.ts';
import { runScript } from './run-script.ts';

const QUESTION = 'When is breakfast?';
const ANSWER = '06:30–08:30';
const AIGERIM = 1001;
const KILLS = 3;

let dataDir = '';
beforeAll(async () => {
  dataDir = await temporaryFolder();
  await runScript('ingest', { env: { DATA_DIR: dataDir } });
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

const isTypingTo =
  (person: number) =>
  (event: SandboxEvent): event is Extract<SandboxEvent, { type: 'action' }> =>
    event.type === 'action' && event.chat_id === person;

describe('a bot whose calls to Telegram go wrong', () => {
  let bot: OpenBot;
  beforeAll(async () => {
    bot = await openBot({ DATA_DIR: dataDir, LOG_LEVEL: 'debug' });
  });
  afterAll(() => bot.close());

  const newPerson = () =>
    bot.client.createPerson({ first_name: 'Zebulon', last_name: 'Quince', language_code: 'en' });

  it.each<[string, Fault['effect']]>([
    ['a connection that died', { kind: 'drop-before' }],
    ['a gateway without a backend', { kind: 'html-502' }],
    ['an inner fault', { kind: 'error', code: 500, description: 'Internal Server Error' }],
  ])('answers in spite of %s', async (_, effect) => {
    const person = await newPerson();
    await bot.client.fault({ method: 'sendMessage', chat_id: person.id, effect });
    expect((await person.ask(QUESTION)).text).toContain(ANSWER);
    expect((await person.ask('How much does late check-out cost?')).text).toContain('30,000 won');
  });

  it('rather answers twice than never when the receipt of an answer was lost', async () => {
    const person = await newPerson();
    await bot.client.fault({ method: 'sendMessage', chat_id: person.id, effect: { kind: 'drop-after' } });
    const first = await person.ask(QUESTION);
    const second = await bot.client.waitForAnswer(person.id, { after: first.message_id });
    expect([first.text, second.text]).toEqual([first.text, first.text]);
    expect(first.text).toContain(ANSWER);
    expect((await person.ask('How much does late check-out cost?')).text).toContain('30,000 won');
    expect(await bot.client.transcript(person.id)).toHaveLength(5);
  });

  it('waits as long as Telegram asks for', async () => {
    const person = await newPerson();
    const effect = { kind: 'too-many-requests', retry_after: 1 } as const;
    await bot.client.fault({ method: 'sendMessage', chat_id: person.id, effect });
    expect((await person.ask(QUESTION)).text).toContain(ANSWER);
    const calls = (await bot.client.calls()).filter(
      ({ method, payload }) => method === 'sendMessage' && payload['chat_id'] === person.id,
    );
    expect(calls.map(({ ok }) => ok)).toEqual([false, true]);
    expect((calls[1]?.at ?? 0) - (calls[0]?.at ?? 0)).toBeGreaterThanOrEqual(950);
  });

  it('goes on when a refusal leaves a person without an answer', async () => {
    const person = await newPerson();
    await bot.client.fault({
      method: 'sendMessage',
      chat_id: person.id,
      effect: { kind: 'error', code: 400, description: 'Bad Request: message text is odd' },
    });
    await person.ask(QUESTION);
    expect((await person.ask(QUESTION)).text).toContain(ANSWER);
  });

  it('answers five people at once within Telegram’s limits', async () => {
    await bot.client.limits(true);
    const people = await Promise.all(Array.from({ length: 5 }, newPerson));
    const answers = await Promise.all(
      people.map(async (person) => {
        const texts: string[] = [];
        for (let time = 0; time < 6; time += 1) texts.push((await person.ask(QUESTION)).text ?? '');
        return texts;
      }),
    );
    await bot.client.limits(false);
    expect(answers.flat()).toHaveLength(30);
    expect(answers.flat().filter((text) => !text.includes(ANSWER))).toEqual([]);
    const refused = (await bot.client.calls()).filter(({ description }) => description?.includes('Too Many'));
    expect(refused.length).toBeGreaterThan(1);
  });

  it('logs numbers and kinds, never words, names or the token', () => {
    const lines = bot.process.output().split('\n');
    const log = lines.filter((line) => line.startsWith('{')).join('\n');
    expect(log).toContain('"msg":"update done"');
    expect(log).toContain('"msg":"question answered"');
    expect(log).toContain('"msg":"an update could not be dealt with"');
    const names = SAMPLE_PEOPLE.flatMap(({ user }) => [user.first_name, user.last_name, user.username]);
    for (const word of ['breakfast', 'check-out', 'won', '06:30', 'Zebulon', 'Quince', 'sandbox:', ...names])
      if (word !== undefined) expect(log.toLowerCase()).not.toContain(word.toLowerCase());
  });

  it('keeps to the Bot API', async () => {
    expect(await bot.client.violations()).toEqual([]);
  });
});

describe('kill -9 while the bot answers', () => {
  it(`leaves a whole database, in ${KILLS} rounds`, { timeout: 90_000 }, async () => {
    const folder = await temporaryFolder();
    await runScript('ingest', { env: { DATA_DIR: folder } });
    for (let round = 1; round <= KILLS; round += 1) {
      const { process: bot, client } = await openBot({ DATA_DIR: folder });
      endWithTest(bot);
      const people = await Promise.all(
        Array.from({ length: 10 }, (_, number) => client.createPerson({ first_name: `Person ${number}` })),
      );
      const [first] = people;
      expect((await first?.ask(QUESTION))?.text).toContain(ANSWER);
      const asking = people.map((person) => person.send(QUESTION).catch(() => undefined));
      // Each round ends a little further into the answers.
      await client.waitFor('typing', isTypingTo(people[3 * round]?.id ?? 0));
      bot.kill('SIGKILL');
      expect(await bot.exited).toBeNull();
      await Promise.all(asking);
      client.close();
      const faults = await lookInto(folder, async (db) => [
        ...(await sql<object>`PRAGMA integrity_check`.execute(db)).rows,
        ...(await sql<object>`PRAGMA foreign_key_check`.execute(db)).rows,
      ]);
      expect(faults).toEqual([{ integrity_check: 'ok' }]);
    }
    const last = await openBot({ DATA_DIR: folder });
    endWithTest(last.process);
    expect((await last.client.person(AIGERIM).ask(QUESTION)).text).toContain(ANSWER);
    expect(await last.close()).toBe(0);
    await rm(folder, { recursive: true, force: true });
  });
});

describe('a machine without hnswlib-node', () => {
  it('searches passage by passage, says so in the log, and answers', async () => {
    const folder = await temporaryFolder();
    const hook = join(folder, 'without-hnswlib.mjs');
    await writeFile(hook, WITHOUT_HNSWLIB);
    const bot = await openBot({
      DATA_DIR: join(folder, 'data'),
      NODE_OPTIONS: `--import=${pathToFileURL(hook).href}`,
    });
    endWithTest(bot.process);
    expect((await bot.client.person(AIGERIM).ask(QUESTION)).text).toContain(ANSWER);
    expect(bot.process.output()).toContain('hnswlib-node is not installed: vectors are searched one by one');
    expect(await bot.close()).toBe(0);
    await rm(folder, { recursive: true, force: true });
  });
});

/** A module that makes Node find no hnswlib-node, as after an install on a machine without a compiler. */
const WITHOUT_HNSWLIB = `
import { register } from 'node:module';
const hooks = \`export async function resolve(name, context, next) {
  if (name === 'hnswlib-node') throw Object.assign(new Error('absent'), { code: 'ERR_MODULE_NOT_FOUND' });
  return next(name, context);
}\`;
register('data:text/javascript,' + encodeURIComponent(hooks));
`;
