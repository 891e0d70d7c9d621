import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { publishByRename, syncPath, writeDurably } from '../../indexing/store/durable-files.ts';
import { errorCode } from '../../shared/errors.ts';

/** Where the files of drafts stand until they are decided upon: a folder for each, below the data folder. */
export interface UploadFolders {
  of(draft: number): string;
  /** Keeps a file safe from a power cut; `at` is its path below the draft's folder. */
  keep(draft: number, at: string, bytes: Uint8Array | string): Promise<void>;
  remove(draft: number): Promise<void>;
  /** The drafts that have a folder. */
  list(): Promise<number[]>;
  /** Removes the folders of all drafts but these. */
  removeOthers(drafts: ReadonlySet<number>): Promise<void>;
}

export function createUploadFolders(dataDir: string): UploadFolders {
  const root = join(dataDir, 'uploads');
  const of = (draft: number) => join(root, String(draft));
  return {
    of,
    async keep(draft, at, bytes) {
      const path = join(of(draft), at);
      const folder = join(path, '..');
      await mkdir(folder, { recursive: true });
      const part = join(folder, '.part');
      await writeDurably(part, bytes);
      await publishByRename(part, path);
      for (const above of [join(folder, '..'), root, dataDir]) await syncPath(above);
    },
    async remove(draft) {
      await rm(of(draft), { recursive: true, force: true });
    },
    list: async () => (await namesBelow(root)).map(Number),
    async removeOthers(drafts) {
      for (const name of await namesBelow(root))
        if (!drafts.has(Number(name))) await rm(join(root, name), { recursive: true, force: true });
    },
  };
}

async function namesBelow(root: string): Promise<string[]> {
  try {
    return await readdir(root);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
}
