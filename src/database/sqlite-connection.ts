import type { SqliteDatabase, SqliteStatement } from 'kysely';
import Libsql from 'libsql';

/** How long a statement waits for another process that is writing, in milliseconds. */
const BUSY_TIMEOUT = 5000;

/**
 * Opens a SQLite file, which is made when it is missing, for Kysely. Every commit is on disk before it returns,
 * and what is deleted is overwritten.
 * @throws libsql's errors, see database-advice.ts
 */
export function openSqlite(file: string): SqliteDatabase {
  const connection = new Libsql(file, { timeout: BUSY_TIMEOUT });
  try {
    connection.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT}`);
    connection.exec('PRAGMA journal_mode = WAL');
    connection.exec('PRAGMA synchronous = FULL');
    connection.exec('PRAGMA foreign_keys = ON');
    connection.exec('PRAGMA secure_delete = ON');
    // A place that can be read but not written shows itself here rather than at the first question.
    connection.exec('BEGIN IMMEDIATE; ROLLBACK');
  } catch (error) {
    connection.close();
    throw error;
  }
  return {
    close: () => void connection.close(),
    prepare(sql) {
      // A transaction that starts by reading cannot wait for its turn to write, it fails at once; so each asks for its turn first.
      if (sql === 'begin') return careful(connection.prepare('begin immediate'));
      // On a full disk SQLite has rolled back by itself; a second rollback would hide the first error.
      if (sql === 'rollback' && !connection.inTransaction) return nothing;
      return careful(connection.prepare(sql));
    },
  };
}

type LibsqlStatement = ReturnType<Libsql.Database['prepare']>;

function careful(statement: LibsqlStatement): SqliteStatement {
  return {
    reader: statement.reader,
    all: (parameters) => statement.all(parameters.map(toBindable)),
    run: (parameters) => statement.run(parameters.map(toBindable)),
    iterate: (parameters) => statement.iterate(parameters.map(toBindable)),
  };
}

/**
 * The values that libsql can take. A boolean would end the whole process (a panic of its native part, not an exception),
 * and a whole number would go over as a floating-point one.
 */
function toBindable(value: unknown): string | number | bigint | null {
  if (value === null || typeof value === 'string' || typeof value === 'bigint') return value;
  if (typeof value === 'number') return Number.isSafeInteger(value) ? BigInt(value) : value;
  throw new TypeError(`A query takes text, numbers and null, but was given a value of type ${typeof value}`);
}

const nothing: SqliteStatement = {
  reader: true,
  all: () => [],
  run: () => ({ changes: 0, lastInsertRowid: 0 }),
  iterate: () => [][Symbol.iterator](),
};
