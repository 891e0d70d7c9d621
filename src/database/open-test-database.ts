import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { postgresColumns } from './migrations/column-types.ts';
import { connect, openDatabase, type Database } from './open-database.ts';
import { findPostgres, startPostgres } from './test-postgres.ts';

/** For `describe.each`: every store has to behave the same on both. */
export const TEST_DATABASES = ['SQLite', 'PostgreSQL'] as const;

/** The same and, where it is installed or required, a server with several connections: for what is done side by side. */
export const LEDGER_DATABASES: readonly TestDatabaseKind[] =
  findPostgres() === undefined && !process.env['REQUIRE_POSTGRES']
    ? TEST_DATABASES
    : [...TEST_DATABASES, 'PostgreSQL server'];

export type TestDatabaseKind = (typeof TEST_DATABASES)[number] | 'PostgreSQL server';

/** Those that nothing else empties. */
const TABLES = [
  'people',
  'turns',
  'open_questions',
  'processed_updates',
  'embeddings',
  'drafts',
  'awaited_files',
  'audit',
  'group_chats',
  'invites',
  'invite_uses',
  'announcements',
  'rounds',
  'deliveries',
  'reactions',
  'announced_polls',
  'poll_votes',
  'announcement_cards',
  'awaited_messages',
  'leases',
] as const;

export const silentLogger = pino({ enabled: false });

export interface TestDatabase extends Database {
  /** Deletes every row, so that each test starts from nothing without opening the database anew. */
  readonly empty: () => Promise<void>;
}

/**
 * An empty database with today's tables. PostgreSQL runs inside this process (PGlite, about 3 s to start and 600 MB),
 * through the program's own dialect; so open one a file, in `beforeAll`.
 */
export async function openTestDatabase(kind: TestDatabaseKind): Promise<TestDatabase> {
  const open = { SQLite: openInFolder, PostgreSQL: openInProcess, 'PostgreSQL server': openOnServer };
  const database = await open[kind]();
  return {
    ...database,
    empty: async () => {
      for (const table of TABLES) await database.db.deleteFrom(table).execute();
    },
  };
}

async function openInFolder(): Promise<Database> {
  const { folder, remove } = await makeTestFolder();
  const database = await openDatabase({ dataDir: folder, logger: silentLogger });
  return { ...database, close: () => database.close().then(remove) };
}

async function openInProcess(): Promise<Database> {
  const { PGlite } = await import('@electric-sql/pglite');
  const { createPgConfig } = await import('@electric-sql/pglite/node-postgres');
  const { createPostgresDialect } = await import('./postgres-dialect.ts');
  const server = await PGlite.create({
    startParams: [...PGlite.defaultStartParams, '-c', 'shared_buffers=16MB'],
  });
  // PGlite has one connection; a query past a transaction fails after this time instead of waiting for ever.
  const pool = { ...createPgConfig(server), max: 1, connectionTimeoutMillis: 5000 };
  const dialect = createPostgresDialect({ pool, logger: silentLogger });
  const database = await connect({
    dialect,
    types: postgresColumns,
    place: 'PGlite',
    logger: silentLogger,
  });
  return { ...database, close: () => database.close().then(() => server.close()) };
}

async function openOnServer(): Promise<Database> {
  const server = await startPostgres();
  if (server === undefined) throw new Error('PostgreSQL is not installed');
  const database = await openDatabase({ dataDir: tmpdir(), databaseUrl: server.url, logger: silentLogger });
  return { ...database, close: () => database.close().then(() => server.stop()) };
}

/** A folder of its own below the system's temporary folder. */
export async function makeTestFolder(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'dragoman-'));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
