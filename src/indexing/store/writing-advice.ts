import { AdviceError, errorCode } from '../../shared/errors.ts';
import { reasonOf } from '../../shared/reason.ts';

/** Says what to do about a disk that is full or cannot be written; other faults pass as they are. */
export function adviseOnWriting(error: unknown, dataDir: string): unknown {
  const stays = 'The version in force is untouched.';
  switch (errorCode(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return new AdviceError(
        `The disk is full: the new index could not be written to ${dataDir}. ${stays} Free some space and run npm run ingest again.`,
        { told: reasonOf('disk-full'), cause: error },
      );
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new AdviceError(
        `The folder ${dataDir} cannot be written. ${stays} Give this user the right to write there, or set DATA_DIR.`,
        { told: reasonOf('data-not-writable'), cause: error },
      );
    default:
      return error;
  }
}
