import { databaseAdvice } from '../database/database-advice.ts';
import { AdviceError, errorCode } from '../shared/errors.ts';
import { reasonOf, toldOf, type Refusal } from '../shared/reason.ts';

const NOTHING_CHANGED = 'Nothing was changed.';

const full: Refusal = {
  reason: `The disk is full. ${NOTHING_CHANGED} Free some space on it and try again.`,
  told: reasonOf('disk-full'),
};
const notWritable: Refusal = {
  reason: `The folder of the documents cannot be written. ${NOTHING_CHANGED} Give the account that runs this program the right to write there, then try again.`,
  told: reasonOf('not-writable'),
};
const noFolder: Refusal = {
  reason: `Where a folder is needed there is a file, or the other way round. ${NOTHING_CHANGED} Look after the folders of the documents and of the program's data, then try again.`,
};
const diskError: Refusal = {
  reason: `The disk gave an error. ${NOTHING_CHANGED} Check the disk, then try again.`,
  told: reasonOf('disk-error'),
};

const REASONS: Readonly<Record<string, Refusal>> = {
  ENOSPC: full,
  EDQUOT: full,
  EFBIG: full,
  EROFS: notWritable,
  EACCES: notWritable,
  EPERM: notWritable,
  ENOTDIR: noFolder,
  EISDIR: noFolder,
  EIO: diskError,
};

/** What stopped a change, for the people who asked for it; undefined for what nobody but a programmer can put right. */
export function faultReason(error: unknown): Refusal | undefined {
  const known = error instanceof AdviceError ? undefined : REASONS[errorCode(error) ?? ''];
  if (known) return known;
  const advice = error instanceof AdviceError ? error : databaseAdvice(error, 'The database');
  return advice && { reason: advice.message, ...toldOf(advice) };
}
