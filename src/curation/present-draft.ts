import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Draft } from './curation.ts';
import type { CorpusView, CurationOptions } from './curation-options.ts';
import type { StoredFile } from './drafts/draft-content.ts';
import type { DraftStore } from './drafts/draft-store.ts';
import type { UploadFolders } from './drafts/upload-folders.ts';
import { foreseeChanges, type Replacement } from './expectations/foresee-changes.ts';
import { understandFile, type Understood } from './understanding/understand-file.ts';

export interface Presenting<Index extends CorpusView> {
  readonly options: CurationOptions<Index>;
  readonly drafts: DraftStore;
  readonly uploads: UploadFolders;
}

/**
 * Reads the kept files of a draft and tells what they would become. Files that can't be read are dropped, unless they
 * could be before: then they stay as they were (`before`), and the reason is told.
 */
export async function presentDraft<Index extends CorpusView>(
  draft: {
    readonly id: number;
    readonly stored: readonly StoredFile[];
    readonly isNote: boolean;
    readonly before?: readonly StoredFile[];
  },
  { options, drafts, uploads }: Presenting<Index>,
): Promise<Draft> {
  const { id, stored, isNote, before } = draft;
  const understood: Understood[] = [];
  const claimed = new Set<string>();
  for (const file of stored) {
    const one = await understandFile({ draft: id, stored: file, claimed }, { options, uploads });
    if (one.kind === 'understood' && one.stored.existing !== undefined) claimed.add(one.stored.existing);
    if (one.kind === 'refused' && !before)
      await rm(join(uploads.of(id), file.folder), { recursive: true, force: true });
    understood.push(one);
  }
  const files = understood.map((one, index) =>
    one.kind === 'understood' ? one.file : { ...one, name: stored[index]?.name ?? '' },
  );
  const kept = understood.flatMap((one, index) =>
    one.kind === 'understood' ? one.stored : (before?.[index] ?? []),
  );
  if (kept.length === 0) {
    await drafts.discard(id);
    await uploads.remove(id);
    return { id, files, changes: [] };
  }
  await drafts.setContent(id, { kind: 'files', isNote, files: kept });
  return { id, files, ...(await foreseeChanges(understood.flatMap(replacementOf), options)) };
}

function replacementOf(one: Understood): Replacement[] {
  if (one.kind === 'refused' || one.stored.isSame) return [];
  const { existing } = one.stored;
  return [{ file: one.corpusFile, ...(existing === undefined ? {} : { existing }) }];
}
