import type { Finding } from './checks/finding.ts';
import type { CorpusDocument, Passage } from './document.ts';
import type { CorpusFile } from './list-corpus.ts';

/** What became of one file: read into passages, or skipped for a reason that its keeper understands. */
export type ReadOutcome =
  | {
      readonly kind: 'read';
      readonly document: CorpusDocument;
      /** The plain text that the passages' offsets refer to: a line for each heading, paragraph, item and row. */
      readonly text: string;
      readonly passages: readonly Passage[];
      readonly warnings: readonly string[];
      /** Pages that hold no text, perhaps pictures of it, counted from 1. */
      readonly pagesWithoutText: readonly number[];
      /** What the checks found within this document. */
      readonly findings: readonly Finding[];
    }
  | {
      readonly kind: 'skipped';
      readonly file: string;
      readonly reason: string;
      /** Set when reading it was stopped: on another machine or in a calmer hour it might go well. */
      readonly limit?: BreachedLimit;
      /** What the library that read it complained of, for the log: it means nothing to the file's keeper. */
      readonly detail?: string;
    };

/** What stopped the reading of a file; `crash` when the process that read it ended by itself. */
export type BreachedLimit = 'time' | 'memory' | 'size' | 'crash';

/** Reads one file; whatever the file holds, it does not reject. `timeZone` (IANA) is the one that days without a time mean; `ocr` reads pictures of text too. */
export type ReadDocument = (
  file: CorpusFile,
  options: { readonly timeZone: string; readonly ocr?: boolean },
) => Promise<ReadOutcome>;
