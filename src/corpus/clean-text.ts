import type { Block } from './document.ts';

/** Zero-width characters, bidi controls, soft hyphens, tag characters, lone surrogates: nobody sees them, and they can hide words. */
const INVISIBLE =
  /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}\p{Surrogate}]/gu;
const CONTROL = /(?![\t\n\v\f\r\u0085])\p{Cc}/gu;

/** Normalises to NFC, drops invisible characters, turns every space into a plain one. Line breaks stay, as `\n`. */
export function cleanText(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(CONTROL, '')
    .normalize('NFC')
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[\t\p{Zs}]+/gu, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

/** Cleaned text on one line. A line break becomes a space, after a comma when the line had no mark at its end. */
export function cleanLine(text: string): string {
  return cleanText(text)
    .replace(/([\p{L}\p{N})\]»”"%])\n+/gu, '$1, ')
    .replace(/\n+/g, ' ');
}

/** Cleans every text of the blocks; a paragraph of several lines becomes several; what is empty goes. */
export function cleanBlocks(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block): Block[] => {
    if (block.kind === 'row') {
      const cells = block.cells.map(cleanLine);
      return cells.some((cell) => cell !== '')
        ? [{ ...block, cells, header: block.header.map(cleanLine) }]
        : [];
    }
    if (block.kind === 'heading') {
      const text = cleanText(block.text).replace(/\n+/g, ' ');
      return text === '' ? [] : [{ ...block, text }];
    }
    return cleanText(block.text)
      .split('\n')
      .filter((text) => text !== '')
      .map((text) => ({ ...block, text }));
  });
}
