import type { Block } from '../document.ts';

/** What a loader makes of a file's bytes. */
export interface Loaded {
  /** The title the file itself carries; without one the first heading or the file's name serves. */
  readonly title?: string;
  /** In reading order. */
  readonly blocks: readonly Block[];
  /** What the keeper should know, though the file was read. */
  readonly warnings: readonly string[];
  /** Pages that hold no text, counted from 1. */
  readonly pagesWithoutText?: readonly number[];
}

export interface LoaderOptions {
  /** The programme's IANA time zone: calendar times given in UTC are told in it. */
  readonly timeZone: string;
}

/** Reads one format. Throws `UnreadableFile` with advice when the bytes can't be read. */
export type Loader = (bytes: Uint8Array, options: LoaderOptions) => Loaded | Promise<Loaded>;
