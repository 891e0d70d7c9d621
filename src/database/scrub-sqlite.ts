import { sql, type Kysely } from 'kysely';
import type { Schema } from './schema.ts';

/**
 * Writes SQLite's log into the database file and cuts the log to nothing. Closing alone would not do it: libsql lets go
 * of the file only when its statements are collected.
 */
export async function scrubSqlite(db: Kysely<Schema>): Promise<void> {
  await sql`pragma wal_checkpoint(truncate)`.execute(db);
}
