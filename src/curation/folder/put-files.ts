import { mkdir, realpath, rename, rm } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { copyDurably, syncPath } from '../../indexing/store/durable-files.ts';
import { AdviceError } from '../../shared/errors.ts';

/** Files being written have such names until they are whole; the corpus is read without them. */
export const PART = /^\.dragoman-\d+\.part$/;

/**
 * Puts files into the corpus folder. All are written beside their places first, so that a full disk is met before any
 * file has changed; then each gets its name at once, whole.
 */
export async function putFiles(
  corpusDir: string,
  files: readonly { readonly path: string; readonly from: string }[],
): Promise<void> {
  const parts = files.map(({ path }, index) => join(corpusDir, dirname(path), `.dragoman-${index}.part`));
  try {
    for (const [index, { from }] of files.entries()) {
      const part = parts[index] ?? '';
      await makeFolder(corpusDir, dirname(part));
      await copyDurably(from, part);
    }
    for (const [index, { path }] of files.entries()) await rename(parts[index] ?? '', join(corpusDir, path));
  } catch (error) {
    for (const part of parts) await rm(part, { force: true }).catch(() => undefined);
    throw error;
  }
  await syncFolders(corpusDir, files);
}

export async function syncFolders(
  corpusDir: string,
  files: readonly { readonly path: string }[],
): Promise<void> {
  const folders = new Set(files.map(({ path }) => join(corpusDir, dirname(path))));
  for (const folder of folders) await syncPath(folder);
}

async function makeFolder(corpusDir: string, folder: string): Promise<void> {
  const made = await mkdir(folder, { recursive: true });
  if (made !== undefined) await syncPath(dirname(made));
  const [root, real] = [await realpath(corpusDir), await realpath(folder)];
  if (real !== root && !real.startsWith(root + sep))
    throw new AdviceError(
      `The folder "${folder.slice(corpusDir.length + 1)}" is a link that leads outside the documents. Put a plain folder in its place.`,
    );
}
