import { readFile, stat, utimes } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { CurationOptions } from '../curation-options.ts';
import type { UploadFolders } from '../drafts/upload-folders.ts';
import { diskPath, exists } from '../folder/disk-path.ts';
import { sidecarPlaces, sidecarsToTake, sidecarToWrite } from '../folder/sidecar-places.ts';
import { editMetadata } from '../settings/edit-metadata.ts';
import { editFrontMatter, readFrontMatterKeys } from '../settings/front-matter-keys.ts';
import { lastMoment } from '../settings/settings-keys.ts';
import type { PlannedChange } from '../folder/folder-change.ts';

interface Planning {
  readonly options: Pick<CurationOptions, 'corpusDir' | 'timeZone'>;
  readonly uploads: UploadFolders;
}

/** Takes a document's file away, and the metadata that speaks of it alone. */
export async function planRemove(document: string, { options }: Planning): Promise<PlannedChange> {
  const path = await diskPath(options.corpusDir, document);
  const places = await sidecarPlaces({ corpusDir: options.corpusDir, path });
  return {
    puts: [],
    takes: [path, ...sidecarsToTake(places)],
    entries: [{ action: 'removed', document }],
    present: [],
    moved: [],
    documents: [document],
  };
}

/**
 * Writes the last moment of a document's validity into its front matter, or else into the metadata beside it. Undefined
 * when its file is gone.
 */
export async function planRetire(
  draft: number,
  { path: document, validUntil }: { readonly path: string; readonly validUntil: number },
  { options, uploads }: Planning,
): Promise<PlannedChange | undefined> {
  const { corpusDir, timeZone } = options;
  const path = await diskPath(corpusDir, document);
  const file = join(corpusDir, path);
  if (!(await exists(file))) return undefined;
  const set = new Map([['valid-until', lastMoment(validUntil, timeZone)]]);
  const places = await sidecarPlaces({ corpusDir, path });
  const hasFrontMatter = (await readFrontMatterKeys(file)) !== undefined;
  const target = hasFrontMatter ? path : sidecarToWrite(path, places);
  const text = hasFrontMatter
    ? await editFrontMatter(file, { set })
    : await editMetadata(await readOptional(join(corpusDir, target)), { set }, basename(target));
  await uploads.keep(draft, 'retired', text);
  if (hasFrontMatter) await keepTime(file, join(uploads.of(draft), 'retired'));
  return {
    puts: [{ path: target, from: 'retired' }],
    takes: [],
    entries: [{ action: 'retired', document }],
    present: [document],
    moved: [],
    documents: [document],
  };
}

/** Retiring a document is no news of what it says: it stays as old as it was. */
async function keepTime(from: string, to: string): Promise<void> {
  const { atime, mtime } = await stat(from);
  await utimes(to, atime, mtime);
}

async function readOptional(path: string): Promise<string> {
  return (await exists(path)) ? await readFile(path, 'utf8') : '';
}
