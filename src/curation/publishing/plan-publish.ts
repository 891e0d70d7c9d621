import { AdviceError } from '../../shared/errors.ts';
import type { CurationOptions } from '../curation-options.ts';
import type { DraftFiles, StoredFile } from '../drafts/draft-content.ts';
import type { UploadFolders } from '../drafts/upload-folders.ts';
import { QUESTIONS_FILE, questionsWithMoved } from '../expectations/questions-file.ts';
import { diskPath } from '../folder/disk-path.ts';
import { freePath } from '../folder/free-path.ts';
import { ownSidecar, sidecarPlaces, sidecarsToTake, sidecarToWrite } from '../folder/sidecar-places.ts';
import { replacementPath } from '../understanding/replacement-path.ts';
import { stageFile } from '../understanding/understand-file.ts';
import type { PlannedChange } from '../folder/folder-change.ts';

export interface Planning {
  readonly options: Pick<CurationOptions, 'corpusDir' | 'timeZone' | 'clock' | 'index'>;
  readonly uploads: UploadFolders;
}

/** What has to be written and taken away so that a draft's files become documents in the way that was decided. */
export async function planPublish(
  draft: number,
  content: DraftFiles,
  planning: Planning,
): Promise<PlannedChange> {
  const plans: PlannedChange[] = [];
  const taken = new Set<string>();
  for (const stored of content.files) {
    const plan = await planFile({ draft, stored, content, taken }, planning);
    for (const { path } of plan.puts) taken.add(path);
    plans.push(plan);
  }
  const moved = plans.flatMap((plan) => plan.moved);
  const questions = await putQuestions(draft, moved, planning);
  const puts = [...plans.flatMap((plan) => plan.puts), ...questions];
  return {
    puts,
    moved,
    takes: plans.flatMap(({ takes }) => takes).filter((path) => !puts.some((put) => put.path === path)),
    entries: plans.flatMap(({ entries }) => entries),
    present: plans.flatMap(({ present }) => present),
    documents: plans.flatMap(({ documents }) => documents),
  };
}

async function planFile(
  request: {
    readonly draft: number;
    readonly stored: StoredFile;
    readonly content: DraftFiles;
    readonly taken: ReadonlySet<string>;
  },
  { options, uploads }: Planning,
): Promise<PlannedChange> {
  const { draft, stored, content, taken } = request;
  const { corpusDir, index } = options;
  const existing = stored.existing === undefined ? undefined : index().documents.get(stored.existing);
  if (existing && stored.isSame)
    return { puts: [], takes: [], entries: [], present: [], moved: [], documents: [existing.path] };

  const replaces = content.decision?.way === 'replace' ? existing : undefined;
  const sidecar = await stageFile({ draft, stored, ...(replaces ? { replaces } : {}) }, { options, uploads });
  const from = `${stored.folder}/${stored.name}`;
  const place = replaces
    ? await placeOfReplaced({ corpusDir, existing: replaces.path, name: stored.name, taken })
    : await placeOfNew({ corpusDir, wished: stored.path, taken });
  const document = place.path.normalize('NFC');
  const action = replaces ? 'replaced' : content.isNote ? 'noted' : 'published';
  return {
    puts: [
      { path: place.path, from },
      ...(sidecar === '' ? [] : [{ path: place.sidecar, from: ownSidecar(from) }]),
    ],
    takes: place.takes,
    entries: [{ action, document }],
    present: [document],
    moved: replaces && replaces.path !== document ? [{ from: replaces.path, to: document }] : [],
    documents: [document],
  };
}

/** The expected questions call a document that moved by its new path, from the same moment on. */
async function putQuestions(
  draft: number,
  moved: PlannedChange['moved'],
  { options, uploads }: Planning,
): Promise<PlannedChange['puts']> {
  if (moved.length === 0) return [];
  const paths = new Map(moved.map(({ from, to }) => [from, to]));
  try {
    const text = await questionsWithMoved(options.corpusDir, paths);
    if (text === undefined) return [];
    await uploads.keep(draft, QUESTIONS_FILE, text);
    return [{ path: QUESTIONS_FILE, from: QUESTIONS_FILE }];
  } catch (error) {
    // A faulty file of questions is told in every preview; it holds no document up.
    if (error instanceof AdviceError) return [];
    throw error;
  }
}

interface Place {
  readonly path: string;
  readonly sidecar: string;
  readonly takes: string[];
}

async function placeOfNew(options: {
  corpusDir: string;
  wished: string;
  taken: ReadonlySet<string>;
}): Promise<Place> {
  const path = await freePath(options);
  return { path, sidecar: ownSidecar(path), takes: [] };
}

async function placeOfReplaced(options: {
  corpusDir: string;
  existing: string;
  name: string;
  taken: ReadonlySet<string>;
}): Promise<Place> {
  const { corpusDir, existing } = options;
  const old = await diskPath(corpusDir, existing);
  const places = await sidecarPlaces({ corpusDir, path: old });
  const path = await replacementPath(options);
  return path === old
    ? { path, sidecar: sidecarToWrite(path, places), takes: sidecarsToTake(places) }
    : { path, sidecar: ownSidecar(path), takes: [old, ...sidecarsToTake(places)] };
}
