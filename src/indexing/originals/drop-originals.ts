import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../../shared/errors.ts';
import { originalsFolder } from './originals-layout.ts';

/** Deletes all kept originals but those with these hashes. */
export async function dropOriginals(dataDir: string, kept: ReadonlySet<string>): Promise<void> {
  const folder = originalsFolder(dataDir);
  try {
    for (const name of await readdir(folder))
      if (!kept.has(name)) await rm(join(folder, name), { recursive: true, force: true });
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
  }
}
