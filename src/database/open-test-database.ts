import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { postgresColumns } from './migrations/column-types.ts';
import { connect, openDatabase, type Database } from './open-database.ts';

/** For `describe.each`: every store has to behave the same on both. */
export const TEST_DATABASES = ['SQLite', 'PostgreSQL'] as const;

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
export async function openTestDatabase(kind: (typeof TEST_DATABASES)[number]): Promise<TestDatabase> {
  const database = await (kind === 'SQLite' ? openInFolder() : openInProcess());
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

/** A folder of its own below the system's temporary folder. */
export async function makeTestFolder(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'dragoman-'));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
