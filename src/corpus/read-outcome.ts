import type { Refusal } from '../shared/reason.ts';
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
  | (Refusal & {
      readonly kind: 'skipped';
      readonly file: string;
      /** Set when reading it was stopped: on another machine or in a calmer hour it might go well. */
      readonly limit?: BreachedLimit;
      /** What the library that read it complained of, for the log: it means nothing to the file's keeper. */
      readonly detail?: string;
    });

/** What stopped the reading of a file; `crash` when the process that read it ended by itself. */
export type BreachedLimit = 'time' | 'memory' | 'size' | 'crash';

/** How a file is read; plain data, since it goes to another process. */
export interface ReadOptions {
  /** The IANA zone that days without a time mean. */
  readonly timeZone: string;
  /** Reads pictures of text too, by the system's tesseract. */
  readonly ocr?: boolean;
  /** Leaves the checks out: `findings` is empty then. For ingestion, which nobody looks at. */
  readonly withoutChecks?: boolean;
}

/** Reads one file; whatever the file holds, it does not reject. */
export type ReadDocument = (file: CorpusFile, options: ReadOptions) => Promise<ReadOutcome>;
