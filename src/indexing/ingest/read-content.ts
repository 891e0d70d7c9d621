import type { CorpusDocument, Passage } from '../../corpus/document.ts';
import type { CorpusFile } from '../../corpus/list-corpus.ts';
import type { ReadDocument } from '../../corpus/read-outcome.ts';
import type { Logger } from '../../shared/logger.ts';
import { toldOf } from '../../shared/reason.ts';
import type { Manifest, ManifestDocument, SkippedFile } from '../store/manifest.ts';
import type { OnProgress } from './ingest-report.ts';
import type { IngestPlan } from './plan-ingest.ts';

/** A document of the next version: as the last one holds it, or read anew. */
export type DocumentPart =
  | { readonly kind: 'kept'; readonly document: ManifestDocument }
  | { readonly kind: 'read'; readonly document: CorpusDocument; readonly passages: readonly Passage[] };

/** All that the next version will hold, in the order of the documents' paths. */
export interface CorpusContent {
  readonly parts: readonly DocumentPart[];
  readonly skipped: Manifest['skipped'];
}

export interface ReadContentOptions {
  readonly timeZone: string;
  readonly ocr: boolean;
  readonly read: ReadDocument;
  /** Puts a copy of a file where rollbacks find it, and gives the copy; it is what is read. */
  readonly keepOriginal: (file: CorpusFile) => Promise<CorpusFile>;
  readonly logger: Logger;
  readonly onProgress: OnProgress;
}

/** Files read at a time: as many as there may be processes that read. */
const AT_ONCE = 4;

/** Reads the files of the plan; the others are taken over from the last version. */
export async function readContent(
  plan: IngestPlan,
  last: Manifest | undefined,
  options: ReadContentOptions,
): Promise<CorpusContent> {
  const parts: DocumentPart[] = (last?.documents ?? [])
    .filter(({ path }) => plan.kept.has(path))
    .map((document) => ({ kind: 'kept', document }));
  const skipped: SkippedFile[] = [...plan.stillSkipped];
  let done = 0;
  const readOne = async (file: CorpusFile) => {
    const original = file.problem === undefined ? await options.keepOriginal(file) : file;
    const { timeZone, ocr } = options;
    const outcome = await options.read(original, { timeZone, ocr, withoutChecks: true });
    if (outcome.kind === 'skipped') {
      skipped.push({ file: outcome.file, hash: original.hash, reason: outcome.reason, ...toldOf(outcome) });
      options.logger.warn({ file: outcome.file, reason: outcome.reason }, 'a document was skipped');
    } else {
      const { document, passages } = outcome;
      parts.push({ kind: 'read', document, passages });
      for (const warning of outcome.warnings)
        options.logger.warn({ file: file.path, warning }, 'a document has a flaw');
    }
    done += 1;
    options.onProgress({ stage: 'reading', done, total: plan.toRead.length });
  };
  const waiting = [...plan.toRead];
  const work = async () => {
    for (let file = waiting.shift(); file; file = waiting.shift()) await readOne(file);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  parts.sort((one, other) => (one.document.path < other.document.path ? -1 : 1));
  skipped.sort((one, other) => (one.file < other.file ? -1 : 1));
  return { parts, skipped };
}

export function passageCount(part: DocumentPart): number {
  return part.kind === 'kept' ? part.document.passages : part.passages.length;
}
