import { randomUUID } from 'node:crypto';
import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { createLedger, type Ledger } from '../../src/announcements/sending/ledger.ts';
import { SENDER_LEASE } from '../../src/announcements/sending/sender-lease.ts';
import { createAnnouncementStore } from '../../src/announcements/stores/announcement-store.ts';
import { createRoundStore } from '../../src/announcements/stores/round-store.ts';
import { createLease } from '../../src/database/lease.ts';
import { openDatabase, type Database } from '../../src/database/open-database.ts';
import { startPostgres } from '../../src/database/test-postgres.ts';
import { systemClock } from '../../src/shared/clock.ts';
import { createLogger } from '../../src/shared/logger.ts';
import { percentiles, timeEach } from './percentiles.ts';
import type { Row } from './table.ts';

const MESSAGES = 3000;
const PLAIN_WRITES = 500;

/** What it costs to write each message down before and after its call, on SQLite and, where it is installed, PostgreSQL. */
export async function ledgerRows(folder: string): Promise<Row[]> {
  const dataDir = join(folder, 'ledger');
  await mkdir(dataDir, { recursive: true });
  const rows = [await diskRow(join(dataDir, 'plain')), ...(await measured('SQLite', dataDir))];
  const postgres = await startPostgres({ durable: true });
  if (!postgres) return [...rows, { figure: 'the ledger on PostgreSQL', value: 'not installed' }];
  try {
    return [...rows, ...(await measured('PostgreSQL', dataDir, postgres.url))];
  } finally {
    await postgres.stop();
  }
}

/** What the disk itself takes, which both databases wait for at each write. */
async function diskRow(path: string): Promise<Row> {
  const file = await open(path, 'w');
  const page = Buffer.alloc(4096, 1);
  const times = await timeEach(Array.from({ length: PLAIN_WRITES }), async () => {
    await file.write(page);
    await file.datasync();
  });
  await file.close();
  return { figure: 'a plain write of 4 KiB until it is on the disk', value: show(times) };
}

function show(times: readonly number[]): string {
  const { p50, p95 } = percentiles(times);
  return `p50 ${p50.toFixed(2)}, p95 ${p95.toFixed(2)} ms`;
}

async function measured(name: string, dataDir: string, databaseUrl?: string): Promise<Row[]> {
  const database = await openDatabase({
    ...{ dataDir, logger: createLogger({ level: 'error' }) },
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
  });
  try {
    const { begin, record } = await timeWrites(database);
    const both = begin.map((time, index) => time + (record[index] ?? 0));
    return [
      {
        figure: `the ledger's two writes a message on ${name}`,
        value: `${show(both)} (before the call ${show(begin)}; after it ${show(record)})`,
      },
    ];
  } finally {
    await database.close();
  }
}

async function timeWrites({ db }: Database): Promise<{ begin: number[]; record: number[] }> {
  const clock = systemClock;
  const holder = randomUUID();
  const lease = createLease({ db, name: SENDER_LEASE, holder, clock, alone: true });
  const ledger = createLedger(db);
  const round = await runningRound({ db }, ledger);
  const begin: number[] = [];
  const record: number[] = [];
  for (const row of await ledger.ready([round], clock.now(), MESSAGES)) {
    await lease.hold();
    const call = { holder, language: 'en' as const, revision: 1, now: clock.now() };
    let isBegun = false;
    begin.push(...(await timeEach([row], async () => (isBegun = await ledger.begin(row, call)))));
    if (!isBegun) throw new Error('the ledger did not let a call begin');
    const done = { kind: 'done', messages: [100_000 + row.id], last: true } as const;
    record.push(...(await timeEach([row], () => ledger.record(row, done, { holder, now: clock.now() }))));
  }
  return { begin, record };
}

async function runningRound({ db }: Pick<Database, 'db'>, ledger: Ledger): Promise<number> {
  const now = systemClock.now();
  const content = { language: 'en' as const, parts: [], versions: {}, buttons: [] };
  const { id } = await createAnnouncementStore(db).insert({ content, audience: 'all', now });
  const rounds = createRoundStore(db);
  const round = await rounds.add({ announcement: id, kind: 'send', revision: 1, now });
  const rows = Array.from({ length: MESSAGES }, (_, index) => ({
    chat: 1 + index,
    topic: 0,
    person: 1 + index,
  }));
  await ledger.add(round, rows, now);
  await rounds.start(round.id, now);
  return round.id;
}
