import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { CorpusDocument } from '../../corpus/document.ts';
import { describeFile, type CorpusFile } from '../../corpus/list-corpus.ts';
import type { ReadOutcome } from '../../corpus/read-outcome.ts';
import { UnreadableFile } from '../../corpus/unreadable-file.ts';
import { AdviceError } from '../../shared/errors.ts';
import { toldOf, type Refusal } from '../../shared/reason.ts';
import type { DraftFile } from '../curation.ts';
import type { CurationOptions } from '../curation-options.ts';
import type { StoredFile } from '../drafts/draft-content.ts';
import type { UploadFolders } from '../drafts/upload-folders.ts';
import { diskPath, exists } from '../folder/disk-path.ts';
import { ownSidecar } from '../folder/sidecar-places.ts';
import { sameFile } from '../folder/same-file.ts';
import { describeDraftFile } from './describe-draft-file.ts';
import { findByName, findByTitle } from './find-existing.ts';
import { replacementPath } from './replacement-path.ts';
import { stageMetadata } from './stage-metadata.ts';

export type Understood =
  | (Refusal & { readonly kind: 'refused' })
  | {
      readonly kind: 'understood';
      readonly file: Extract<DraftFile, { kind: 'understood' }>;
      readonly stored: StoredFile;
      /** The file as the document that it would be. */
      readonly corpusFile: CorpusFile;
    };

type ReadWell = Extract<ReadOutcome, { kind: 'read' }>;

export interface Understanding {
  readonly options: Pick<CurationOptions, 'corpusDir' | 'timeZone' | 'clock' | 'readDocument' | 'index'>;
  readonly uploads: UploadFolders;
}

/**
 * Reads a kept file with its settings as the document that it would be, and finds the one whose place it would take.
 * @param request.claimed paths of documents that other files of the draft replace
 */
export async function understandFile(
  request: { readonly draft: number; readonly stored: StoredFile; readonly claimed: ReadonlySet<string> },
  understanding: Understanding,
): Promise<Understood> {
  const { stored, claimed } = request;
  const { index, corpusDir, timeZone, clock } = understanding.options;
  const { documents } = index();
  try {
    let existing =
      (stored.awaited === undefined ? undefined : documents.get(stored.awaited)) ??
      findByName(documents, stored.name, claimed);
    let read = await readAs(existing, request, understanding);
    if (!existing && read.outcome.kind === 'read') {
      existing = findByTitle(documents, read.outcome.document, claimed);
      if (existing) read = await readAs(existing, request, understanding);
    }
    const { outcome, corpusFile } = read;
    if (outcome.kind === 'skipped') return { kind: 'refused', reason: outcome.reason, ...toldOf(outcome) };
    const isSame =
      existing !== undefined &&
      saysTheSame(existing, outcome) &&
      (await sameFile(corpusFile.absolutePath, join(corpusDir, await diskPath(corpusDir, existing.path))));
    const { existing: _, ...rest } = stored;
    return {
      kind: 'understood',
      file: describeDraftFile({
        ...{ stored, outcome, existing, isSame, index: index() },
        time: { now: clock.now(), timeZone },
      }),
      stored: { ...rest, isSame, ...(existing ? { existing: existing.path } : {}) },
      corpusFile,
    };
  } catch (error) {
    if (error instanceof AdviceError || error instanceof UnreadableFile)
      return { kind: 'refused', reason: error.message, ...toldOf(error) };
    throw error;
  }
}

async function readAs(
  existing: CorpusDocument | undefined,
  { draft, stored }: { readonly draft: number; readonly stored: StoredFile },
  { options, uploads }: Understanding,
): Promise<{ readonly outcome: ReadOutcome; readonly corpusFile: CorpusFile }> {
  const { corpusDir, timeZone, readDocument } = options;
  await stageFile({ draft, stored, ...(existing ? { replaces: existing } : {}) }, { options, uploads });
  const path = existing
    ? await replacementPath({ corpusDir, existing: existing.path, name: stored.name })
    : stored.path;
  const absolutePath = join(uploads.of(draft), stored.folder, stored.name);
  const corpusFile = await describeFile({ absolutePath, path: path.normalize('NFC') });
  return { corpusFile, outcome: await readDocument(corpusFile, { timeZone }) };
}

/** Writes a file's metadata beside it in its folder, or into it. Gives the sidecar's text. */
export async function stageFile(
  request: { readonly draft: number; readonly stored: StoredFile; readonly replaces?: CorpusDocument },
  {
    options,
    uploads,
  }: Pick<Understanding, 'uploads'> & {
    readonly options: Pick<CurationOptions, 'corpusDir' | 'timeZone' | 'clock'>;
  },
): Promise<string> {
  const { draft, stored, replaces } = request;
  const { corpusDir, timeZone, clock } = options;
  const at = `${stored.folder}/${stored.name}`;
  const sent = `${stored.folder}/as-sent/${stored.name}`;
  const folder = uploads.of(draft);
  const wasEdited = await exists(join(folder, sent));
  const { sidecar, markdown } = await stageMetadata({
    ...{ file: join(folder, wasEdited ? sent : at), settings: stored.settings },
    ...{ corpusDir, timeZone, now: clock.now() },
    ...(replaces ? { replaces } : {}),
  });
  if (markdown !== undefined && !wasEdited) await uploads.keep(draft, sent, await readFile(join(folder, at)));
  if (markdown !== undefined) await uploads.keep(draft, at, markdown);
  else if (wasEdited) await uploads.keep(draft, at, await readFile(join(folder, sent)));
  if (sidecar === '') await rm(join(folder, ownSidecar(at)), { force: true });
  else await uploads.keep(draft, ownSidecar(at), sidecar);
  return sidecar;
}

function saysTheSame(existing: CorpusDocument, { document }: ReadWell): boolean {
  const { title, language, audience, validUntil } = existing;
  return (
    document.title === title &&
    document.language === language &&
    document.audience === audience &&
    document.validUntil === validUntil
  );
}
