import { access, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../../shared/errors.ts';

/**
 * How a document's path is spelled on the disk: paths are in NFC, but a file copied from a Mac may have its name in NFD.
 * A path that does not exist is given back as it is.
 */
export async function diskPath(corpusDir: string, path: string): Promise<string> {
  let spelled = '';
  for (const part of path.split('/')) {
    const straight = join(spelled, part);
    spelled = (await exists(join(corpusDir, straight))) ? straight : await respell(corpusDir, spelled, part);
  }
  return spelled.replaceAll('\\', '/');
}

async function respell(corpusDir: string, folder: string, part: string): Promise<string> {
  const names = await namesIn(join(corpusDir, folder));
  return join(folder, names.find((name) => name.normalize('NFC') === part.normalize('NFC')) ?? part);
}

/** The names in a folder; none when it does not exist. */
export async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
}

export async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return false;
    throw error;
  }
}
