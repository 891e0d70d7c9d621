import type { ReadDocument, ReadOutcome } from '../read-outcome.ts';

/** What the program asks of the process that reads. */
export interface ReadRequest {
  readonly file: Parameters<ReadDocument>[0];
  readonly options: Parameters<ReadDocument>[1];
  readonly most: { readonly passages: number; readonly characters: number };
}

/** What that process says: once that it is there, then one outcome for each request. */
export type ReaderMessage =
  | { readonly kind: 'ready' }
  | {
      readonly kind: 'outcome';
      readonly outcome: ReadOutcome;
      /** Bytes that the process takes up now. */
      readonly resident: number;
    };
