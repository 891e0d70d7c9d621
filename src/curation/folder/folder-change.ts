import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { writeDurably, publishByRename } from '../../indexing/store/durable-files.ts';
import { errorCode } from '../../shared/errors.ts';

const plannedShape = {
  /** `from` is a path below the change's own folder, `path` one below the corpus folder, as the disk spells it. */
  puts: z.array(z.object({ path: z.string(), from: z.string() })),
  takes: z.array(z.string()),
  /** What is written down when it is done, by document. */
  entries: z.array(
    z.object({
      action: z.enum(['published', 'replaced', 'noted', 'retired', 'removed']),
      document: z.string(),
    }),
  ),
  /** Paths of documents that the next version must hold. */
  present: z.array(z.string()),
  /** Documents that are replaced under another path: before and after. */
  moved: z.array(z.object({ from: z.string(), to: z.string() })),
  /** The documents that the change is about. */
  documents: z.array(z.string()),
};

const changeSchema = z.object({
  ...plannedShape,
  /** What stood there before: `copy` is a path below the change's own folder, absent where there was nothing. */
  before: z.array(z.object({ path: z.string(), copy: z.string().exactOptional() })),
});

/** A change with everything that is needed to make it again or to undo it, whatever happened meanwhile. */
export type FolderChange = z.output<typeof changeSchema>;
/** What is to be written and taken away in the corpus folder, and what that is to lead to. */
export type PlannedChange = Omit<FolderChange, 'before'>;

const FILE = 'change.json';

export async function writeChange(folder: string, change: FolderChange): Promise<void> {
  const next = join(folder, `${FILE}.next`);
  await writeDurably(next, JSON.stringify(change));
  await publishByRename(next, join(folder, FILE));
}

/** The change that was written down in this folder; undefined when nothing was done to the corpus yet. */
export async function readChange(folder: string): Promise<FolderChange | undefined> {
  try {
    return changeSchema.parse(JSON.parse(await readFile(join(folder, FILE), 'utf8')));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

export function changePath(folder: string): string {
  return join(folder, FILE);
}
