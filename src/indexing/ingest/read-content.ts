import type { CorpusDocument, Passage } from '../../corpus/document.ts';
import { readDocument } from '../../corpus/read-document.ts';
import type { Logger } from '../../shared/logger.ts';
import type { Manifest } from '../store/manifest.ts';
import type { OnProgress } from './ingest-report.ts';
import type { Remains } from './last-version.ts';
import type { IngestPlan } from './plan-ingest.ts';

/** All that the next version will hold, in the order of the documents' paths. */
export interface CorpusContent {
  readonly documents: readonly CorpusDocument[];
  readonly passages: readonly { readonly passage: Passage; readonly document: CorpusDocument }[];
  readonly skipped: Manifest['skipped'];
}

/** Reads the files of the plan and takes the others over from the last version. */
export async function readContent(
  plan: IngestPlan,
  last: Manifest | undefined,
  remains: Remains | undefined,
  options: { readonly timeZone: string; readonly logger: Logger; readonly onProgress: OnProgress },
): Promise<CorpusContent> {
  const parts: { document: CorpusDocument; passages: readonly Passage[] }[] = [];
  const skipped: Manifest['skipped'] = [...plan.stillSkipped];
  for (const document of last?.documents ?? []) {
    if (plan.kept.has(document.path))
      parts.push({ document, passages: remains?.passages.get(document.path) ?? [] });
  }
  for (const [index, file] of plan.toRead.entries()) {
    const outcome = await readDocument(file, { timeZone: options.timeZone });
    if (outcome.kind === 'skipped') {
      skipped.push({ file: outcome.file, hash: file.hash, reason: outcome.reason });
      options.logger.warn({ file: outcome.file, reason: outcome.reason }, 'a document was skipped');
    } else {
      parts.push(outcome);
      for (const warning of outcome.warnings)
        options.logger.warn({ file: file.path, warning }, 'a document has a flaw');
    }
    options.onProgress({ stage: 'reading', done: index + 1, total: plan.toRead.length });
  }
  parts.sort((one, other) => (one.document.path < other.document.path ? -1 : 1));
  return {
    documents: parts.map(({ document }) => document),
    passages: parts.flatMap(({ document, passages }) => passages.map((passage) => ({ passage, document }))),
    skipped,
  };
}
