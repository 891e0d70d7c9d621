import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SENDER_LEASE } from '../src/announcements/sending/sender-lease.ts';
import { openDatabase, type Database } from '../src/database/open-database.ts';
import { silentLogger } from '../src/database/open-test-database.ts';
import { createPersonStore } from '../src/people/person-store.ts';
import { systemClock } from '../src/shared/clock.ts';
import { temporaryFolder } from './open-bot.ts';
import { runScript, type ScriptRun } from './run-script.ts';

const NO_OUTCOMES = { pending: 0, sent: 0, blocked: 0, gone: 0, failed: 0, skipped: 0, unknown: 0 };

describe('npm run announce', () => {
  let dataDir = '';
  let file = '';
  /** Open all the while, as a running bot has it. */
  let database: Database;

  beforeAll(async () => {
    dataDir = await temporaryFolder();
    file = join(dataDir, 'text.md');
    await writeFile(file, 'Bus 2 leaves at 08:15.');
    database = await openDatabase({ dataDir, logger: silentLogger });
    const people = createPersonStore({ db: database.db, clock: systemClock });
    for (const id of [1, 2, 3]) await people.see(id, 'ru');
    for (const id of [1, 2]) await people.setCohorts(id, ['Bus 2']);
  });
  afterAll(async () => {
    await database.close();
    await rm(dataDir, { recursive: true, force: true });
  });

  const run = (...args: string[]): Promise<ScriptRun> =>
    runScript('announce', { args, env: { DATA_DIR: dataDir, LOG_LEVEL: 'trace' } });
  /** What a command prints with `--json`. */
  async function json(...args: string[]): Promise<unknown> {
    const { code, stdout, stderr } = await run(...args, '--json');
    expect({ code, stderr }).toMatchObject({ code: 0 });
    return JSON.parse(stdout);
  }
  const draft = (...more: string[]) => json('draft', '--file', file, '--audience', 'cohort:"Bus 2"', ...more);

  it('takes a draft to those who are to have it, for the bot to send', async () => {
    expect(await draft('--at', '2099-12-01 18:00')).toEqual({ id: 1, recipients: 2 });
    expect(await json('report', '1')).toEqual({
      ...{ id: 1, state: 'draft', recipients: 2 },
      outcomes: { ...NO_OUTCOMES, pending: 2 },
    });
    const sent = await run('send', '1');
    expect(sent).toMatchObject({
      code: 0,
      stdout: 'Announcement 1: approved, for 2099-12-01 18:00 (Asia/Seoul)\n',
    });
    expect(sent.stderr).toBe('No bot is running now: this is carried out when one runs (npm start).\n');
    expect(await json('cancel', '1')).toEqual({ id: 1, state: 'cancelled' });
  });

  it('says nothing of a missing bot while one sends', async () => {
    const { id } = (await draft()) as { id: number };
    const until = systemClock.now() + 60_000;
    await database.db.insertInto('leases').values({ name: SENDER_LEASE, holder: 'bot', until }).execute();
    expect(await run('send', String(id), '--json')).toEqual({
      ...{ code: 0, stderr: '' },
      stdout: `${JSON.stringify({ id, state: 'approved' })}\n`,
    });
    expect(await run('send', String(id))).toEqual({
      ...{ code: 1, stdout: '' },
      stderr: `Announcement ${id} is approved and waits to be sent, so it cannot be approved.\n`,
    });
    await database.db.deleteFrom('leases').execute();
  });

  it('lists announcements, newest first', async () => {
    const listed = (await json('list')) as { id: number }[];
    expect(listed.map(({ id }) => id)).toEqual([2, 1]);
    expect(listed[1]).toMatchObject({ state: 'cancelled', outcomes: NO_OUTCOMES });
    expect((await run('list')).stdout).toMatch(/^2 {2}approved .*Bus 2 leaves at 08:15\.\n1 {2}cancelled /);
  });

  it.each([
    [['send', '99'], 'There is no announcement 99'],
    [['report', '99'], 'There is no announcement 99'],
    [['recall', '1'], 'Announcement 1 was cancelled, so it cannot be recalled'],
    [['pause', '1'], 'Announcement 1 was cancelled, so it cannot be paused'],
    [['draft', '--file', 'none.md', '--audience', 'all'], '“none.md” is not there'],
  ])('ends with 1 and one line for %j', async (args, words) => {
    const { code, stdout, stderr } = await run(...args);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(words);
    expect(stderr.trim()).not.toContain('\n');
  });

  it.each([[[]], [['shout']], [['send']], [['send', 'x']], [['draft']], [['list', '--loud']]])(
    'ends with 2 and its usage for %j',
    async (args) => {
      const { code, stdout, stderr } = await run(...args);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain('npm run announce -- ');
    },
  );

  it('explains each command with --help', async () => {
    for (const name of ['draft', 'send', 'report', 'list']) {
      const { code, stdout, stderr } = await run(name, '--help');
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toMatch(new RegExp(`^npm run announce -- ${name}`));
    }
  });
});
