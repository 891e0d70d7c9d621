import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from './open-bot.ts';
import { AIGERIM, GIORGI, MINJUN, openOffice, TIMUR, type OpenOffice } from './open-office.ts';
import { runScript } from './run-script.ts';

const NO_OUTCOMES = { pending: 0, sent: 0, blocked: 0, gone: 0, failed: 0, skipped: 0, unknown: 0 };
const TEXT = 'Bus 2 leaves at 08:45.';

let folder = '';
let office: OpenOffice;
beforeAll(async () => {
  folder = await temporaryFolder();
  office = await openOffice();
});
afterAll(async () => {
  await office.close();
  await rm(folder, { recursive: true, force: true });
});

const run = (...args: string[]) => runScript('announce', { args, env: { DATA_DIR: office.bot.dataDir } });
/** What a command prints with `--json`. */
async function json(...args: string[]): Promise<unknown> {
  const { code, stdout, stderr } = await run(...args, '--json');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout);
}
async function file(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

// One story: each test goes on from the one before.
describe('npm run announce beside the running bot', () => {
  it('drafts, and nothing goes out before it is sent', async () => {
    const english = await file('text.md', '**Bus 2** leaves at 08:45.');
    const russian = await file('text.ru.md', '**Автобус 2** отправляется в 08:45.');
    const audience = ['--audience', 'cohort:"Bus 2" and role:participant'];
    expect(
      await json('draft', '--file', english, '--text', `ru=${russian}`, ...audience, '--button', 'coming'),
    ).toEqual({ id: 1, recipients: 2 });
    expect(await json('report', '1')).toEqual({
      ...{ id: 1, state: 'draft', recipients: 2 },
      outcomes: { ...NO_OUTCOMES, pending: 2 },
    });
    expect((await office.bot.client.received(TEXT)).size).toBe(0);
  });

  it('sends: the bot takes it up, each reader in their language', async () => {
    expect(await json('send', '1')).toEqual({ id: 1, state: 'approved' });
    const arrived = await office.arrival(GIORGI, TEXT);
    expect(arrived.entities).toEqual([{ type: 'bold', offset: 0, length: 5 }]);
    const timurs = await office.arrival(TIMUR, 'Автобус 2 отправляется в 08:45.');
    expect(await office.answer(timurs, /🙋/)).toContain(office.say('ru', 'answer-button-coming'));
    expect(await office.has(AIGERIM, TEXT)).toBe(false);
  });

  it('reports what became of it, as the organiser’s card does', async () => {
    const card = await office.write('/announce 1');
    await office.turnedInto(card, office.words('sent-title-sent', { number: '1' }));
    const report = {
      ...{ id: 1, state: 'sent', recipients: 2 },
      outcomes: { ...NO_OUTCOMES, sent: 2 },
    };
    expect(await json('report', '1')).toEqual(report);
    expect(await json('list')).toMatchObject([report]);
  });

  it('recalls it where it arrived', async () => {
    const arrived = await office.arrival(GIORGI, TEXT);
    expect(await json('recall', '1')).toEqual({ id: 1, state: 'recalled' });
    await office.gone(arrived);
    await office.arrival(MINJUN, office.words('sent-title-recalled', { number: '1' }));
    expect(await json('report', '1')).toMatchObject({ state: 'recalled' });
  });

  it('says in one line what it does not take, and leaves nothing to be sent', async () => {
    const empty = await file('empty.md', ' \n');
    const good = await file('good.md', 'Gate A is open.');
    const long = await file('long.md', 'x'.repeat(5000));
    for (const [args, words] of [
      [['--file', empty, '--audience', 'all'], /no (?:words|text)/],
      [['--file', good, '--text', `kk=${long}`, '--audience', 'all'], /“kk” has 5000 characters; 4096 fit/],
      [['--file', good, '--audience', 'cohort:Georgia but all'], /--audience: .*16/],
      [['--file', good, '--audience', 'all', '--at', '2020-01-31 18:00'], /2020|over|past/],
    ] as const) {
      const { code, stdout, stderr } = await run('draft', ...args);
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toMatch(words);
      expect(stderr.trim()).not.toContain('\n');
    }
    const listed = (await json('list')) as { state: string }[];
    expect(listed.map(({ state }) => state).filter((state) => state === 'draft')).toEqual([]);
  });

  it('does not send to nobody', async () => {
    const good = await file('good.md', 'Gate B is open.');
    const drafted = await run('draft', '--file', good, '--audience', 'cohort:Mars', '--json');
    const { id, recipients } = JSON.parse(drafted.stdout) as { id: number; recipients: number };
    expect(recipients).toBe(0);
    expect(drafted.stderr).toContain('Nobody');
    const sent = await run('send', String(id));
    expect(sent).toMatchObject({ code: 1, stdout: '' });
    expect(sent.stderr).toContain('Nobody');
    expect(await json('report', String(id))).toMatchObject({ state: 'draft' });
  });
});

it('keeps to the Bot API and answers every press', async () => {
  expect(await office.bot.client.violations()).toEqual([]);
  expect(await office.bot.client.unanswered()).toEqual([]);
  expect(office.bot.process.output()).not.toMatch(/"level":[56]0/);
});
