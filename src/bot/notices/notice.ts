import type { ExpectationChange } from '../../curation/expectation.ts';

/** What the program tells owners or staff of its own accord. Reasons say what is wrong and what to do. */
export type Notice =
  /** A version does not fit its manifest: `serving` goes on. `version` is absent when not even its number could be read. */
  | {
      readonly kind: 'version-refused';
      readonly version: number | undefined;
      readonly reason: string;
      readonly serving: number;
    }
  /** The folder was changed by hand and is published. Told only when a file was skipped or an expectation breaks. */
  | {
      readonly kind: 'published-from-folder';
      readonly version: number;
      readonly added: readonly string[];
      readonly changed: readonly string[];
      readonly removed: readonly string[];
      readonly skipped: readonly { readonly file: string; readonly reason: string }[];
      readonly broken: readonly ExpectationChange[];
    }
  /** Nothing could be taken over from the folder: a full disk, a folder that cannot be written. */
  | { readonly kind: 'ingest-failed'; readonly reason: string };
