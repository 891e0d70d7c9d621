import { constants } from 'node:fs';
import { copyFile, stat, utimes } from 'node:fs/promises';
import { syncPath } from '../store/durable-files.ts';

/**
 * Copies a file down to the disk, with the time of its last change: documents that name no date of their own are dated by it.
 * To the millisecond; half a millisecond more keeps rounding from falling into the one before.
 */
export async function copyWithTime(from: string, to: string): Promise<void> {
  await copyFile(from, to, constants.COPYFILE_FICLONE);
  const modified = (Math.trunc((await stat(from)).mtimeMs) + 0.5) / 1000;
  await utimes(to, modified, modified);
  await syncPath(to);
}
