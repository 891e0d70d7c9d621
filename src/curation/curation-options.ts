import type { Kysely } from 'kysely';
import type { AnswerQuestion } from '../answering/answer-question.ts';
import type { CorpusDocument, Passage } from '../corpus/document.ts';
import type { CorpusFile } from '../corpus/list-corpus.ts';
import type { ReadDocument } from '../corpus/read-outcome.ts';
import type { Schema } from '../database/schema.ts';
import type { Clock } from '../shared/clock.ts';
import type { Logger } from '../shared/logger.ts';
import type { Refusal } from '../shared/reason.ts';
import type { Editor, PublishedVersion } from './curation.ts';

/** What of a version in memory is looked at here. */
export interface CorpusView {
  readonly manifest: {
    readonly version: number;
    readonly skipped: readonly (Refusal & { readonly file: string })[];
  };
  readonly documents: ReadonlyMap<string, CorpusDocument>;
  readonly passages: readonly Passage[];
}

/** What a version would hold beside or instead of what it holds now. */
export interface TriedChange {
  readonly adding: readonly CorpusFile[];
  /** Paths of documents. */
  readonly removing: readonly string[];
}

/** Everything the curation needs of the rest of the program. `Index` is a version in memory, handed through as it is. */
export interface CurationOptions<Index extends CorpusView = CorpusView> {
  readonly corpusDir: string;
  /** Files that wait for a decision stand in `uploads` below it. */
  readonly dataDir: string;
  /** The programme's (IANA), in which days are meant. */
  readonly timeZone: string;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly db: Kysely<Schema>;
  readonly readDocument: ReadDocument;
  /** The version in force. */
  readonly index: () => Index;
  /** Answers on that version only. */
  readonly answerFrom: (index: Index) => AnswerQuestion;
  /** Builds the version that a change would make, lets `use` look at it, and throws it away. */
  readonly tryOut: <T>(change: TriedChange, use: (candidate: Index) => Promise<T>) => Promise<T>;
  /** Has what another process left half done in the folder carried through, before a change. Rejects as `ingest` does. */
  readonly settle: () => Promise<void>;
  /** Brings the version in force up to date with the folder. Rejects with `AdviceError` when that is not possible. */
  readonly ingest: (by: Editor) => Promise<{ readonly version: number }>;
  /** Goes back to a kept version, folder and all. Rejects with `AdviceError` when that is not possible. */
  readonly rollback: (version: number, by: Editor) => Promise<{ readonly version: number }>;
  readonly versions: () => Promise<readonly PublishedVersion[]>;
}
