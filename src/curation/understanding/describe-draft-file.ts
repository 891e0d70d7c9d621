import { checkAddition } from '../../corpus/checks/check-corpus.ts';
import type { CorpusDocument } from '../../corpus/document.ts';
import type { ReadOutcome } from '../../corpus/read-outcome.ts';
import type { DraftFile } from '../curation.ts';
import type { CorpusView } from '../curation-options.ts';
import type { StoredFile } from '../drafts/draft-content.ts';
import { documentChange } from './document-change.ts';

const OPENING_LINES = 5;
const OPENING_LENGTH = 400;

/** What staff see of a file before they publish it. */
export function describeDraftFile(options: {
  readonly stored: StoredFile;
  readonly outcome: Extract<ReadOutcome, { kind: 'read' }>;
  readonly existing: CorpusDocument | undefined;
  readonly isSame: boolean;
  readonly index: CorpusView;
  /** The day on which the checks are made: milliseconds UTC and an IANA zone. */
  readonly time: { readonly now: number; readonly timeZone: string };
}): Extract<DraftFile, { kind: 'understood' }> {
  const { stored, outcome, existing, isSame, index, time } = options;
  const { document, passages, text, pagesWithoutText } = outcome;
  const others = [...index.documents.values()].filter(({ path }) => path !== existing?.path);
  return {
    kind: 'understood',
    name: stored.name,
    title: document.title,
    language: document.language,
    audience: document.audience,
    ...(document.validUntil === undefined ? {} : { validUntil: document.validUntil }),
    passages: passages.length,
    opening: opening(text),
    pagesWithoutText,
    findings: checkAddition(outcome, { documents: others, passages: index.passages }, time),
    ...(existing
      ? {
          existing: documentChange({
            existing,
            before: index.passages.filter((passage) => passage.document === existing.path),
            after: passages,
          }),
        }
      : {}),
    isSame,
    ...(stored.faults.length === 0 ? {} : { faults: stored.faults }),
  };
}

function opening(text: string): string {
  const lines = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, OPENING_LINES)
    .join('\n');
  return lines.length <= OPENING_LENGTH ? lines : `${[...lines].slice(0, OPENING_LENGTH - 1).join('')}…`;
}
