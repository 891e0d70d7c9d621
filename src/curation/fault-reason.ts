import { databaseAdvice } from '../database/database-advice.ts';
import { AdviceError, errorCode } from '../shared/errors.ts';

const NOTHING_CHANGED = 'Nothing was changed.';

const full = `The disk is full. ${NOTHING_CHANGED} Free some space on it and try again.`;
const notWritable = `The folder of the documents cannot be written. ${NOTHING_CHANGED} Give the account that runs this program the right to write there, then try again.`;

const noFolder = `Where a folder is needed there is a file, or the other way round. ${NOTHING_CHANGED} Look after the folders of the documents and of the program's data, then try again.`;

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: full,
  EDQUOT: full,
  EFBIG: full,
  EROFS: notWritable,
  EACCES: notWritable,
  EPERM: notWritable,
  ENOTDIR: noFolder,
  EISDIR: noFolder,
  EIO: `The disk gave an error. ${NOTHING_CHANGED} Check the disk, then try again.`,
};

/** What stopped a change, for the people who asked for it; undefined for what nobody but a programmer can put right. */
export function faultReason(error: unknown): string | undefined {
  if (error instanceof AdviceError) return error.message;
  return REASONS[errorCode(error) ?? ''] ?? databaseAdvice(error, 'The database')?.message;
}
