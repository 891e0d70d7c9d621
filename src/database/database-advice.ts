import { AdviceError, errorCode, errorMessage } from '../shared/errors.ts';
import { reasonOf, toldOf, type Reason } from '../shared/reason.ts';

/**
 * Says what is wrong with the database and what to do about it, when it is something that a person can put right;
 * undefined for every other error.
 * @param place the file, or PostgreSQL's host and database; never a URL, which holds the password
 */
export function databaseAdvice(error: unknown, place: string): AdviceError | undefined {
  const advice =
    sqliteAdvice[sqliteCode(error) ?? -1] ?? codeAdvice[errorCode(error) ?? ''] ?? timeoutAdvice(error);
  const told = advice && TOLD.get(advice);
  return advice && new AdviceError(advice(place), { ...toldOf({ told }), cause: error });
}

type Advice = (place: string) => string;

const notWritable: Advice = (place) =>
  `${place} cannot be written. Let the user who runs the program write to its folder, or set DATA_DIR to another one.`;
const noFolder: Advice = (place) =>
  `${place} cannot be made: a part of that path is a file, not a folder. Set DATA_DIR to a folder.`;
const fullDisk: Advice = (place) =>
  `No space is left for ${place}. Nothing stored is lost; free some space on that disk and start again.`;
const diskError: Advice = (place) =>
  `Reading or writing ${place} failed. Check that its disk is in order and not full, then start again.`;
const damaged: Advice = (place) =>
  `The file ${place} is damaged or no database. Put a backup in its place, or move it away and a new one will be made.`;
const noServer: Advice = (place) =>
  `PostgreSQL does not answer at ${place}. Check that it runs and that DATABASE_URL names the right host and port.`;
const noEntry: Advice = (place) =>
  `PostgreSQL at ${place} refuses the user or the password. Check them in DATABASE_URL.`;

/** What of this people meet in Telegram too, while the program runs. */
const TOLD: ReadonlyMap<Advice, Reason> = new Map([
  [notWritable, reasonOf('data-not-writable')],
  [fullDisk, reasonOf('disk-full')],
  [diskError, reasonOf('disk-error')],
]);

const SQLITE_BUSY = 5;

/** By SQLite's primary result code, https://www.sqlite.org/rescode.html */
const sqliteAdvice: Record<number, Advice> = {
  [SQLITE_BUSY]: (place) =>
    `The database ${place} is being written by another process and did not become free. Try again, or stop that process.`,
  8: notWritable,
  10: diskError,
  11: damaged,
  13: fullDisk,
  14: notWritable,
  26: damaged,
};

/** By the operating system's codes and PostgreSQL's, https://www.postgresql.org/docs/current/errcodes-appendix.html */
const codeAdvice: Record<string, Advice> = {
  EACCES: notWritable,
  EPERM: notWritable,
  EROFS: notWritable,
  ENOTDIR: noFolder,
  EEXIST: noFolder,
  ENOSPC: fullDisk,
  '53100': fullDisk,
  ECONNREFUSED: noServer,
  ECONNRESET: noServer,
  ENOTFOUND: noServer,
  EAI_AGAIN: noServer,
  EHOSTUNREACH: noServer,
  ETIMEDOUT: noServer,
  '57P03': noServer,
  '28000': noEntry,
  '28P01': noEntry,
  '3D000': (place) => `PostgreSQL has no database ${place}. Create it, or correct DATABASE_URL.`,
  '42501': (place) =>
    `PostgreSQL does not let this user make tables in ${place}. Grant it CREATE on the schema, or use another user in DATABASE_URL.`,
  '53300': (place) =>
    `PostgreSQL at ${place} has no connection left. Raise max_connections or stop other programs.`,
};

/** Whether another process holds the lock that was asked for. */
export function isBusy(error: unknown): boolean {
  return sqliteCode(error) === SQLITE_BUSY;
}

/** libsql gives extended result codes; a file that cannot be opened has its code only in the text. */
function sqliteCode(error: unknown): number | undefined {
  if (!(error instanceof Error)) return undefined;
  if ('rawCode' in error && typeof error.rawCode === 'number') return error.rawCode & 0xff;
  const inText = /^ConnectionFailed\(.*: (\d+)"\)$/s.exec(error.message)?.[1];
  return inText === undefined ? undefined : Number(inText) & 0xff;
}

/** pg's time limit for connecting throws without a code. */
function timeoutAdvice(error: unknown): Advice | undefined {
  return /connection timeout|timeout exceeded when trying to connect/.test(errorMessage(error))
    ? noServer
    : undefined;
}
