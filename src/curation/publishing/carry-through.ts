import { rm } from 'node:fs/promises';
import { AdviceError, errorMessage } from '../../shared/errors.ts';
import { toldOf } from '../../shared/reason.ts';
import type { AuditLog } from '../audit-log.ts';
import type { Changed, Editor } from '../curation.ts';
import type { CurationOptions } from '../curation-options.ts';
import type { DraftStore, StoredDraft } from '../drafts/draft-store.ts';
import type { UploadFolders } from '../drafts/upload-folders.ts';
import { faultReason } from '../fault-reason.ts';
import { applyChange, undoChange } from '../folder/apply-change.ts';
import { changePath, readChange, type PlannedChange } from '../folder/folder-change.ts';
import { prepareChange } from '../folder/prepare-change.ts';
import { planDraft } from './plan-draft.ts';

export interface Publishing {
  readonly options: Pick<
    CurationOptions,
    'corpusDir' | 'timeZone' | 'clock' | 'logger' | 'db' | 'index' | 'settle' | 'ingest'
  >;
  readonly drafts: DraftStore;
  readonly uploads: UploadFolders;
  readonly audit: AuditLog;
}

/**
 * Carries a decided change through: writes it down, changes the folder, has the folder ingested, and ends the draft. Every
 * step can be made again after the process died, so the same call goes on where an earlier one stopped. When it can't be
 * done the folder is as it was before and the draft open again. One call at a time.
 */
export async function carryThrough(draft: StoredDraft, publishing: Publishing): Promise<Changed> {
  const { options, drafts, uploads } = publishing;
  const progress = { hasIngested: false };
  const by: Editor = { person: editorOf(draft) };
  try {
    await options.settle();
    const planned = await startChange(draft, publishing);
    if (!planned) {
      await drafts.close(draft.id, 'discarded');
      await uploads.remove(draft.id);
      return { kind: 'gone' };
    }
    const { version } = await options.ingest(by);
    progress.hasIngested = true;
    checkVersion(planned, options);
    await finish(draft, { planned, version, by }, publishing);
    return { kind: 'done', version, documents: planned.documents };
  } catch (error) {
    const refusal = faultReason(error);
    await takeBack(draft, { hasIngested: progress.hasIngested, by }, publishing);
    if (refusal === undefined) throw error;
    const { reason } = refusal;
    options.logger.warn({ draft: draft.id, reason }, 'a change of the corpus failed and was taken back');
    return { kind: 'failed', ...refusal };
  }
}

async function startChange(draft: StoredDraft, publishing: Publishing): Promise<PlannedChange | undefined> {
  const { options, uploads } = publishing;
  const folder = uploads.of(draft.id);
  const begun = await readChange(folder);
  const planned = begun ?? (await planDraft(draft, publishing));
  if (!planned) return undefined;
  const { corpusDir } = options;
  const change = begun ?? (await prepareChange({ corpusDir, folder, planned }));
  await applyChange(change, { corpusDir, folder });
  return planned;
}

/** @throws AdviceError when a document that was written is not in the version that followed */
function checkVersion(planned: PlannedChange, { index }: Pick<CurationOptions, 'index'>): void {
  const { documents, manifest } = index();
  for (const path of planned.present) {
    if (documents.has(path)) continue;
    const skipped = manifest.skipped.find(({ file }) => file === path);
    throw new AdviceError(
      `${path} could not be taken up: ${skipped?.reason ?? 'it was not found in the folder. Try again.'}`,
      toldOf(skipped ?? {}),
    );
  }
}

async function finish(
  draft: StoredDraft,
  done: { readonly planned: PlannedChange; readonly version: number; readonly by: Editor },
  { options, drafts, uploads, audit }: Publishing,
): Promise<void> {
  const { planned, version, by } = done;
  try {
    await options.db.transaction().execute(async (transaction) => {
      const entries = planned.entries.map((entry) => ({ ...entry, ...by, version }));
      await audit.add(entries, transaction);
      await drafts.close(draft.id, 'published', transaction);
    });
    await uploads.remove(draft.id);
  } catch (error) {
    // The change is in force; what is left to write down is written at the next start.
    options.logger.error({ draft: draft.id, reason: errorMessage(error) }, 'a change could not be concluded');
  }
}

async function takeBack(
  draft: StoredDraft,
  { hasIngested, by }: { readonly hasIngested: boolean; readonly by: Editor },
  { options, drafts, uploads }: Publishing,
): Promise<void> {
  const { corpusDir, ingest, logger } = options;
  const folder = uploads.of(draft.id);
  try {
    const change = await readChange(folder);
    if (change) await undoChange(change, { corpusDir, folder });
    await rm(changePath(folder), { force: true });
    if (draft.content.kind === 'files') await drafts.reopen(draft);
    else {
      await drafts.close(draft.id, 'discarded');
      await uploads.remove(draft.id);
    }
    if (hasIngested) await ingest(by);
  } catch (error) {
    // Copies of what was there are kept, and the next start carries the change through.
    logger.error({ draft: draft.id, reason: errorMessage(error) }, 'a change could not be taken back');
  }
}

function editorOf({ person, content }: StoredDraft): number {
  return content.kind === 'files' ? (content.decision?.person ?? person) : person;
}
