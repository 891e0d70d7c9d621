import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { copyDurably, syncPath } from '../../indexing/store/durable-files.ts';
import { exists } from './disk-path.ts';
import { writeChange, type FolderChange, type PlannedChange } from './folder-change.ts';

/**
 * Keeps a copy of every file that a change touches, and writes the change down, before anything is done to the corpus.
 * @param options.folder the change's own folder, where the files to be put stand
 */
export async function prepareChange(options: {
  readonly corpusDir: string;
  readonly folder: string;
  readonly planned: PlannedChange;
}): Promise<FolderChange> {
  const { corpusDir, folder, planned } = options;
  const old = join(folder, 'old');
  await rm(old, { recursive: true, force: true });
  await mkdir(old, { recursive: true });
  for (const above of [join(folder, '..'), join(folder, '../..')]) await syncPath(above);
  const before: FolderChange['before'] = [];
  const paths = new Set([...planned.puts.map(({ path }) => path), ...planned.takes]);
  for (const path of paths) {
    if (await exists(join(corpusDir, path))) {
      const copy = `old/${before.length}`;
      await copyDurably(join(corpusDir, path), join(folder, copy));
      before.push({ path, copy });
    } else before.push({ path });
  }
  await syncPath(old);
  const change: FolderChange = { ...planned, before };
  await writeChange(folder, change);
  return change;
}
