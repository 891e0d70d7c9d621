import { createHash } from 'node:crypto';
import { mkdir, open, readFile, rename, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { asUnreadable } from '../../corpus/as-unreadable.ts';
import type { CorpusFile } from '../../corpus/list-corpus.ts';
import { sidecarsOf } from '../../corpus/sidecars.ts';
import { errorCode } from '../../shared/errors.ts';
import { toldOf } from '../../shared/reason.ts';
import { adviseOnWriting } from '../store/writing-advice.ts';
import { originalFolder } from './originals-layout.ts';

/**
 * Copies a document's file and its sidecars to where a rollback finds them, and gives the copy: what is read from it is what
 * its hash stands for, whoever writes to the file meanwhile. A file that cannot be read comes back with its problem.
 * @throws AdviceError when the disk is full or the data folder cannot be written
 */
export async function keepOriginal(dataDir: string, file: CorpusFile): Promise<CorpusFile> {
  const known = join(originalFolder(dataDir, file.hash), basename(file.absolutePath));
  if (await isThere(known)) return { ...file, absolutePath: known };
  let parts: Part[];
  try {
    const paths = [file.absolutePath, ...(await sidecarsOf(file.absolutePath))];
    parts = await Promise.all(paths.map(readPart));
  } catch (error) {
    const unreadable = asUnreadable(error);
    return { ...file, problem: unreadable.message, ...toldOf(unreadable) };
  }
  const sum = createHash('sha256');
  for (const { bytes } of parts) sum.update(bytes);
  const hash = sum.digest('hex');
  const folder = originalFolder(dataDir, hash);
  try {
    await mkdir(folder, { recursive: true });
    // The document itself comes last: where it is, its sidecars are too.
    for (const part of parts.reverse()) await writePart(folder, part);
  } catch (error) {
    throw adviseOnWriting(error, dataDir);
  }
  return { ...file, hash, absolutePath: join(folder, basename(file.absolutePath)) };
}

interface Part {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Milliseconds UTC. */
  readonly modified: number;
}

async function readPart(path: string): Promise<Part> {
  const { mtimeMs } = await stat(path);
  return { name: basename(path), bytes: await readFile(path), modified: Math.trunc(mtimeMs) };
}

/** Writes a part under another name first, so that whatever stands under its own is whole. */
async function writePart(folder: string, { name, bytes, modified }: Part): Promise<void> {
  const aside = join(folder, `.${name}.part`);
  const file = await open(aside, 'w');
  try {
    await file.writeFile(bytes);
    // Half a millisecond more keeps rounding from falling into the one before.
    await file.utimes((modified + 0.5) / 1000, (modified + 0.5) / 1000);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(aside, join(folder, name));
}

async function isThere(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    throw error;
  }
}
