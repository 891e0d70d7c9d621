import type { Language } from '../../languages/languages.ts';
import type { Block } from '../document.ts';
import type { Ocr } from '../ocr/ocr.ts';

/** What a loader makes of a file's bytes. */
export interface Loaded {
  /** The title the file itself carries; without one the first heading or the file's name serves. */
  readonly title?: string;
  /** The language the file says it is in; programs often say a wrong one, so its text counts more. */
  readonly language?: Language;
  /** Milliseconds UTC: when it was written, if the file says so reliably, as mails do. */
  readonly updated?: number;
  /** In reading order. */
  readonly blocks: readonly Block[];
  /** What the keeper should know, though the file was read. */
  readonly warnings: readonly string[];
  /** Pages that are pictures from which no text was read, counted from 1. */
  readonly pagesWithoutText?: readonly number[];
}

export interface LoaderOptions {
  /** The programme's IANA time zone: calendar times given in UTC are told in it. */
  readonly timeZone: string;
  /** The language that the keeper says the document is in. */
  readonly declaredLanguage?: Language;
  /** Reads pictures of text; without it they are left out. */
  readonly ocr?: Ocr;
}

/** Reads one format. Throws `UnreadableFile` with advice when the bytes can't be read. */
export type Loader = (bytes: Uint8Array, options: LoaderOptions) => Loaded | Promise<Loaded>;
