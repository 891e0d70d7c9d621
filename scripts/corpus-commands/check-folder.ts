import { checkCorpus } from '../../src/corpus/checks/check-corpus.ts';
import type { Finding } from '../../src/corpus/checks/finding.ts';
import { withoutRepeats } from '../../src/corpus/checks/without-repeats.ts';
import type { CorpusDocument } from '../../src/corpus/document.ts';
import { listCorpus } from '../../src/corpus/list-corpus.ts';
import type { ReadDocument } from '../../src/corpus/read-outcome.ts';

/** What the checks and the loaders say of a folder of documents. */
export interface CheckedFolder {
  readonly documents: readonly CorpusDocument[];
  readonly findings: readonly Finding[];
  /** What the loaders remarked, though the file was read. */
  readonly remarks: readonly { readonly file: string; readonly text: string }[];
  readonly skipped: readonly { readonly file: string; readonly reason: string }[];
}

/** Reads every document below a folder and checks it by itself, beside the others and beside today. */
export async function checkFolder(
  corpusDir: string,
  time: { readonly timeZone: string; readonly now: number },
  readDocument: ReadDocument,
): Promise<CheckedFolder> {
  const { timeZone } = time;
  const files = await listCorpus(corpusDir);
  const outcomes = await Promise.all(files.map((file) => readDocument(file, { timeZone })));
  const read = outcomes.flatMap((outcome) => (outcome.kind === 'read' ? [outcome] : []));
  const documents = read.map(({ document }) => document);
  const passages = read.flatMap((outcome) => outcome.passages);
  return {
    documents,
    findings: withoutRepeats([
      ...read.flatMap((outcome) => outcome.findings),
      ...checkCorpus({ documents, passages, ...time }),
    ]),
    remarks: read.flatMap(({ document, warnings }) =>
      warnings.map((text) => ({ file: document.path, text })),
    ),
    skipped: outcomes.flatMap((outcome) =>
      outcome.kind === 'skipped' ? [{ file: outcome.file, reason: outcome.reason }] : [],
    ),
  };
}
