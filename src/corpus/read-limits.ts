/** How much one file may cost the process that reads it. */
export interface ReadLimits {
  /** Milliseconds from the file being handed over until its passages are there. */
  readonly milliseconds: number;
  /** The same for a file whose pictures are looked at for text. */
  readonly ocrMilliseconds: number;
  /** Megabytes of JavaScript objects. */
  readonly heapMegabytes: number;
  /** Megabytes of the process in all: unpacked bytes lie outside the heap. */
  readonly residentMegabytes: number;
  readonly passages: number;
  /** UTF-16 units of all that comes back: the text, its passages and their headings. */
  readonly characters: number;
}

export const READ_LIMITS: ReadLimits = {
  milliseconds: 30_000,
  ocrMilliseconds: 300_000,
  heapMegabytes: 384,
  residentMegabytes: 700,
  passages: 20_000,
  characters: 40_000_000,
};

/** Parts of a zip; an Office file with a thousand pictures has fewer. */
export const MAX_ZIP_ENTRIES = 10_000;
/** Bytes that the parts of one file may unpack to in sum. */
export const MAX_UNPACKED_BYTES = 200 * 1024 * 1024;
/** Elements within elements; tables within tables within a text box need a few dozen. */
export const MAX_NESTING = 200;
export const MAX_PDF_PAGES = 2000;
/** Of all sheets of a workbook. */
export const MAX_SHEET_ROWS = 200_000;
/** Rows times columns of the part of a sheet that is filled: cells between far ones take up memory too. */
export const MAX_SHEET_CELLS = 4_000_000;
/** Bytes of a file of metadata beside a document. */
export const MAX_SIDECAR_BYTES = 256 * 1024;
/** Letters of a heading or a title; what is longer is none. */
export const MAX_HEADING_LENGTH = 300;
/** Letters of a passage that nothing parts, such as a sentence without end. */
export const MAX_PASSAGE_LENGTH = 3000;
