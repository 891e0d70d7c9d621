import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AnnouncementContent } from '../src/announcements/content/content.ts';
import { openDatabase, type Database } from '../src/database/open-database.ts';
import { createLogger } from '../src/shared/logger.ts';
import { temporaryFolder } from './open-bot.ts';
import { runScript } from './run-script.ts';

const QUESTION = 'What is the Wi-Fi password on the bus?';
const TEXT = 'The Wi-Fi password on the buses is visit7777 from now on.';
const DOCUMENT = 'practical/sim-and-internet.md';

interface Answered {
  readonly text: string;
  readonly sources: readonly {
    readonly document: string;
    readonly quote: string;
    readonly updated: string;
  }[];
}

let dataDir = '';
let database: Database;
let id = 0;
beforeAll(async () => {
  dataDir = await temporaryFolder();
  await run('ingest');
  database = await openDatabase({ dataDir, logger: createLogger({ level: 'silent' }) });
  id = await putSent(TEXT);
}, 60_000);
afterAll(async () => {
  await database.close();
  await rm(dataDir, { recursive: true, force: true });
});

const run = (name: 'ask' | 'retrieve' | 'ingest', ...args: string[]) =>
  runScript(name, { args, env: { DATA_DIR: dataDir, LOG_LEVEL: 'warn' } });

/** Puts an announcement into the database as it stands there once it was sent. */
async function putSent(text: string): Promise<number> {
  const content: AnnouncementContent = {
    ...{ language: 'en', versions: {}, buttons: [] },
    parts: [{ kind: 'text', text: { text, entities: [] } }],
  };
  const now = Date.now();
  const row = await database.db
    .insertInto('announcements')
    .values({
      ...{ state: 'sent', author: null, content: JSON.stringify(content), revision: 1, audience: 'all' },
      ...{ urgent: 0, send_at: null, useful_until: null, approved_by: null, approved_at: now },
      ...{ started_at: now, ended_at: now, cancel_reason: null, created_at: now, changed_at: now },
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return Number(row.id);
}

describe('a sent announcement, on the command line', () => {
  it('is what npm run ask answers with, and is named as such', async () => {
    const { code, stdout } = await run('ask', '--json', QUESTION);
    expect(code).toBe(0);
    const { text, sources } = JSON.parse(stdout) as Answered;
    expect(sources[0]).toMatchObject({ document: `announcement:${id}`, quote: TEXT });
    expect(text).toMatch(
      /^📢 Changed (today|on .*) at \d\d:\d\d\. The organisers have announced:\n\nThe Wi-Fi/,
    );
    expect(text).toMatch(/\n1\. 📢 The Wi-Fi password .* – changed (today|on .*) at \d\d:\d\d\n/);
    expect(text).toContain('The documents, which are older, say:');
  });

  it('leads what npm run retrieve prints', async () => {
    const { stdout } = await run('retrieve', '--json', QUESTION);
    const { evidence } = JSON.parse(stdout) as { evidence: readonly { document: string }[] };
    expect(evidence.slice(0, 2).map(({ document }) => document)).toEqual([`announcement:${id}`, DOCUMENT]);
  });

  it('is gone once it was recalled', async () => {
    await database.db.updateTable('announcements').set({ state: 'recalled' }).where('id', '=', id).execute();
    const { stdout } = await run('ask', '--json', QUESTION);
    expect((JSON.parse(stdout) as Answered).sources[0]?.document).toBe(DOCUMENT);
  });
});
