import { errorCode, errorMessage } from '../shared/errors.ts';
import { reasonOf } from '../shared/reason.ts';
import { UnreadableFile } from './unreadable-file.ts';

/** Why the system did not let a file be read. */
export function asUnreadable(error: unknown): UnreadableFile {
  if (error instanceof UnreadableFile) return error;
  const code = errorCode(error);
  if (code === 'EACCES' || code === 'EPERM') {
    return new UnreadableFile(
      'Permission to read it is denied. Give the account that runs this program the right to read it.',
      { told: reasonOf('no-permission'), cause: error },
    );
  }
  if (code === 'ENOENT')
    return new UnreadableFile('It disappeared while the corpus was being read. Try again.', { cause: error });
  return new UnreadableFile(`The system can't read it (${errorMessage(error)}).`, { cause: error });
}
