import type { Language } from '../languages/languages.ts';

/** Where a passage stands in its document. Pages, slides and rows are counted from 1, as people see them. */
export interface Place {
  /** Headings above it, outermost first, without the document's own title. */
  readonly headings: readonly string[];
  readonly page?: number;
  readonly slide?: number;
  readonly sheet?: string;
  /** The first row of a table or sheet, counted as a spreadsheet counts: the header is row 1. */
  readonly row?: number;
}

/** One file of the corpus, without its text. */
export interface CorpusDocument {
  /** The path below the corpus folder, with forward slashes: the document's name everywhere. */
  readonly path: string;
  readonly title: string;
  readonly language: Language;
  /** Who may read it: `all`, `cohort:NAME` or `role:NAME`. */
  readonly audience: string;
  /** Milliseconds UTC; the document counts from this moment on. */
  readonly validFrom?: number;
  /** Milliseconds UTC; the document no longer counts after this moment (a bare date means the end of that day). */
  readonly validUntil?: number;
  readonly sourceUrl?: string;
  /** True when its details are invented for the sample programme. */
  readonly sample: boolean;
  /** Milliseconds UTC: `updated` of its front matter, else when the file was last written. */
  readonly updated: number;
  /** SHA-256 of the file and its front matter beside it, in hex. */
  readonly hash: string;
  /** Set on an announcement: it is searched and quoted as documents are, but there is no file. */
  readonly announced?: {
    readonly id: number;
    /** Milliseconds UTC: when it was sent, or edited last. */
    readonly at: number;
  };
}

/** A piece of a document that can be quoted. Its lines are what a quote may choose from: sentences, list items, table rows. */
export interface Passage {
  /** `path#n`, n counted from 1 within the document. */
  readonly id: string;
  /** The document's path. */
  readonly document: string;
  readonly text: string;
  readonly place: Place;
  /** Where the text starts and ends in the document's plain text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** What a loader makes of a file, in reading order. `page`, `slide`, `sheet` and `row` tell where the block stands. */
export type Block = { readonly page?: number; readonly slide?: number; readonly sheet?: string } & (
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'item'; readonly text: string }
  | {
      readonly kind: 'row';
      /** Names of the columns; empty when the table has none. */
      readonly header: readonly string[];
      readonly cells: readonly string[];
      readonly row: number;
    }
);
