import { readFile, stat } from 'node:fs/promises';
import { errorCode } from '../../shared/errors.ts';

/** True when both files exist and hold the same bytes. */
export async function sameFile(one: string, other: string): Promise<boolean> {
  const sizes = [await sizeOf(one), await sizeOf(other)];
  if (sizes[0] === undefined || sizes[0] !== sizes[1]) return false;
  return (await readFile(one)).equals(await readFile(other));
}

async function sizeOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
