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
