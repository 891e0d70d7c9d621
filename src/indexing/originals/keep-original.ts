import { constants } from 'node:fs';
import { access, mkdir, rename, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { hashOf, unreadableReason, type CorpusFile } from '../../corpus/list-corpus.ts';
import { sidecarsOf } from '../../corpus/sidecars.ts';
import { UnreadableFile } from '../../corpus/unreadable-file.ts';
import { errorCode } from '../../shared/errors.ts';
import { syncPath } from '../store/durable-files.ts';
import { adviseOnWriting } from '../store/writing-advice.ts';
import { passageKey } from '../ingest/indexed-passage.ts';
import { copyWithTime } from './copy-with-time.ts';
import { originalFolder, originalsFolder } from './originals-layout.ts';

/**
 * Copies a document's file and its sidecars to where a rollback finds them, and gives the copy: what is read from it is what
 * its hash stands for, whoever writes to the file meanwhile. A file that cannot be read comes back with its problem.
 * @throws AdviceError when the disk is full or the data folder cannot be written
 */
export async function keepOriginal(dataDir: string, file: CorpusFile): Promise<CorpusFile> {
  const known = join(originalFolder(dataDir, file.hash), basename(file.absolutePath));
  if (await exists(known)) return { ...file, absolutePath: known };
  const aside = join(originalsFolder(dataDir), `${passageKey(file.path)}.aside`);
  try {
    await rm(aside, { recursive: true, force: true });
    await mkdir(aside, { recursive: true });
    const copies = await copyParts(aside, file);
    if (!Array.isArray(copies)) return copies;
    const [main = ''] = copies;
    const hash = await hashOf(main);
    const folder = originalFolder(dataDir, hash);
    await mkdir(folder, { recursive: true });
    // The document itself comes last: where it is, its sidecars are too.
    for (const copy of copies.reverse()) await rename(copy, join(folder, basename(copy)));
    await syncPath(folder);
    return { ...file, hash, absolutePath: join(folder, basename(main)) };
  } catch (error) {
    if (error instanceof UnreadableFile) return { ...file, problem: error.message };
    throw adviseOnWriting(error, dataDir);
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

/** The paths of the copies, the document's first; or the file with its problem when it cannot be read. */
async function copyParts(folder: string, file: CorpusFile): Promise<string[] | CorpusFile> {
  const copies: string[] = [];
  for (const part of [file.absolutePath, ...(await sidecarsOf(file.absolutePath))]) {
    const problem = await whyUnreadable(part);
    if (problem !== undefined) return { ...file, problem };
    const copy = join(folder, basename(part));
    await copyWithTime(part, copy);
    copies.push(copy);
  }
  return copies;
}

async function whyUnreadable(path: string): Promise<string | undefined> {
  try {
    await access(path, constants.R_OK);
    return undefined;
  } catch (error) {
    return unreadableReason(error);
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    throw error;
  }
}
