import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { exists } from './disk-path.ts';
import type { FolderChange } from './folder-change.ts';
import { putFiles, syncFolders } from './put-files.ts';
import { sameFile } from './same-file.ts';

interface Place {
  readonly corpusDir: string;
  /** The change's own folder. */
  readonly folder: string;
}

/** Brings the corpus folder to the state after a change; what is so already stays untouched. */
export async function applyChange(change: FolderChange, { corpusDir, folder }: Place): Promise<void> {
  const puts = change.puts.map(({ path, from }) => ({ path, from: join(folder, from) }));
  const missing = [];
  for (const put of puts) if (!(await sameFile(put.from, join(corpusDir, put.path)))) missing.push(put);
  await putFiles(corpusDir, missing);
  await take(corpusDir, change.takes);
}

/** Brings the corpus folder back to the state before a change. */
export async function undoChange(change: FolderChange, { corpusDir, folder }: Place): Promise<void> {
  const lost = [];
  const added = [];
  for (const { path, copy } of change.before) {
    const at = join(corpusDir, path);
    if (copy === undefined) added.push(path);
    else if (!(await sameFile(join(folder, copy), at))) lost.push({ path, from: join(folder, copy) });
  }
  // What was added goes first: its room may be needed.
  await take(corpusDir, added);
  await putFiles(corpusDir, lost);
}

async function take(corpusDir: string, paths: readonly string[]): Promise<void> {
  const there = [];
  for (const path of paths) if (await exists(join(corpusDir, path))) there.push({ path });
  for (const { path } of there) await rm(join(corpusDir, path), { force: true });
  await syncFolders(corpusDir, there);
}
