import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Dialect, Kysely } from 'kysely';
import { errorCode } from '../shared/errors.ts';
import type { Logger } from '../shared/logger.ts';
import { databaseAdvice } from './database-advice.ts';
import { postgresColumns, sqliteColumns, type ColumnTypes } from './migrations/column-types.ts';
import type { Schema } from './schema.ts';

export interface Database {
  /** Inside a transaction use only what it hands you: SQLite has one connection, and a query past it would wait for ever. */
  readonly db: Kysely<Schema>;
  /** After a deletion that matters: SQLite's log still holds the deleted text, and this empties it into the file. */
  readonly scrub: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface DatabaseOptions {
  /** Everything the program writes stands below it; it is made when it is missing. */
  readonly dataDir: string;
  /** PostgreSQL; without it SQLite in `dragoman.db` of the data folder. */
  readonly databaseUrl?: string;
  readonly logger: Logger;
}

/**
 * Opens the program's database and brings its tables up to date.
 * @throws AdviceError when it cannot be reached, read or written, or was written by a newer program.
 */
export async function openDatabase({ dataDir, databaseUrl, logger }: DatabaseOptions): Promise<Database> {
  if (databaseUrl === undefined) {
    const place = join(dataDir, 'dragoman.db');
    return advised(place, async () => {
      await mkdir(dataDir, { recursive: true, mode: 0o700 });
      const { createSqliteDialect } = await import('./sqlite-dialect.ts');
      const { scrubSqlite } = await import('./scrub-sqlite.ts');
      const dialect = createSqliteDialect(place);
      return connect({ dialect, types: sqliteColumns, scrub: scrubSqlite, place, logger });
    });
  }
  const { host, pathname } = new URL(databaseUrl);
  const place = `${host}${pathname}`;
  return advised(place, async () => {
    const { createPostgresDialect } = await import('./postgres-dialect.ts');
    const dialect = createPostgresDialect({ pool: { connectionString: databaseUrl }, logger });
    return connect({ dialect, types: postgresColumns, place, logger });
  });
}

/** Puts Kysely on a dialect and brings the tables up to date; closes again when that fails. */
export async function connect(options: {
  dialect: Dialect;
  types: ColumnTypes;
  scrub?: (db: Kysely<Schema>) => Promise<void>;
  place: string;
  logger: Logger;
}): Promise<Database> {
  const { dialect, types, scrub = () => Promise.resolve(), place, logger } = options;
  const { Kysely } = await import('kysely');
  const { migrate } = await import('./migrate.ts');
  const { allMigrations } = await import('./migrations/all-migrations.ts');
  const db = new Kysely<Schema>({ dialect });
  try {
    await migrate({ db, migrations: allMigrations(types), place, logger });
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return {
    db,
    scrub: () => scrub(db),
    close: async () => {
      // What is stored is safe in the log as well, so a failure here is no reason to stay open.
      await scrub(db).catch((error: unknown) =>
        logger.warn({ code: errorCode(error) }, "could not empty the database's log"),
      );
      await db.destroy();
    },
  };
}

async function advised(place: string, open: () => Promise<Database>): Promise<Database> {
  try {
    return await open();
  } catch (error) {
    throw databaseAdvice(error, place) ?? error;
  }
}
