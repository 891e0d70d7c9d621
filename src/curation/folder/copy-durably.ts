import { constants } from 'node:fs';
import { copyFile, stat, utimes } from 'node:fs/promises';
import { syncPath } from '../../indexing/store/durable-files.ts';

/** Copies a file with the time of its last change, and waits until the disk has it. */
export async function copyDurably(from: string, to: string): Promise<void> {
  await copyFile(from, to, constants.COPYFILE_FICLONE);
  const { atime, mtime } = await stat(from);
  await utimes(to, atime, mtime);
  await syncPath(to);
}
