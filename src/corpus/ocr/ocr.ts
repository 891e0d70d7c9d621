import type { Language } from '../../languages/languages.ts';
import type { Reason } from '../../shared/reason.ts';
import type { PdfLine } from '../loaders/pdf-line.ts';

/** What was read from pictures. Lines that could not be read surely are left out and counted. */
export interface OcrPages {
  /** The lines of each page by its number, counted from 1, as a PDF's lines are. */
  readonly pages: ReadonlyMap<number, readonly PdfLine[]>;
  readonly unsureLines: number;
  /** What kept pages from being read, with what to do. */
  readonly problems: readonly string[];
  /** The first of the problems for people who read another language, if it is a common one. */
  readonly told?: Reason;
}

/** Reads text from pictures. What can't be read is told in `problems`; nothing a picture holds makes it throw. */
export interface Ocr {
  /** A picture file as bytes; a TIFF may hold several pages. */
  readPicture(picture: Uint8Array, options: OcrOptions): Promise<OcrPages>;
  /** Pages of a PDF, by their numbers. */
  readPdfPages(pdf: Uint8Array, numbers: readonly number[], options: OcrOptions): Promise<OcrPages>;
}

export interface OcrOptions {
  /** The one the keeper says the document is in. */
  readonly language?: Language;
}
