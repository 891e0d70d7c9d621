import type { PdfLine } from '../loaders/pdf-line.ts';
import { pageLines } from '../loaders/pdf-lines.ts';

/** Tesseract's confidence runs from 0 to 100: below these a word is a stain, and a line is guessed. */
const SURE_WORD = 30;
const SURE_LINE = 50;
/** Parts of a line's height: a gap that only columns leave, and letters that make a heading. */
const COLUMN_GAP = 1.4;
const LARGE = 1.5;
/** Cells parted by a rule stand at least this far apart. */
const PARTING = 1.5;

interface Word {
  readonly page: number;
  readonly line: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly confidence: number;
  readonly text: string;
}

/** A rule of a table that was taken for a letter. */
const RULE = /^[|¦│_—=-]+$/;

/**
 * Reads what tesseract says by `tsv txt` into the lines of each page: its table of words (TSV) tells where they stand,
 * the text after it where spaces are, for it parts Korean words into syllables. Pixels count as points.
 */
export function readTsv(output: string): { pages: Map<number, PdfLine[]>; unsureLines: number } {
  const rows = output.split('\n');
  const words = rows.flatMap(readWord);
  const spaced = new Map(rows.map((row) => [row.replace(/\s+/g, ''), row.trim()]));
  const pages = new Map<number, PdfLine[]>();
  let unsureLines = 0;
  for (const [page, ofPage] of groupBy(words, (word) => word.page)) {
    const lines = [...groupBy(ofPage, (word) => word.line).values()];
    const sure = lines.filter((line) => average(line.map((word) => word.confidence)) >= SURE_LINE);
    unsureLines += lines.length - sure.length;
    const middle = median(sure.map(heightOf));
    pages.set(page, pageLines(sure.flatMap((line) => segmentsOf(line, { middle, spaced }))));
  }
  return { pages, unsureLines };
}

function groupBy<Key>(words: readonly Word[], keyOf: (word: Word) => Key): Map<Key, Word[]> {
  const groups = new Map<Key, Word[]>();
  for (const word of words) {
    const group = groups.get(keyOf(word));
    if (group) group.push(word);
    else groups.set(keyOf(word), [word]);
  }
  return groups;
}

/** Columns: level, page, block, paragraph, line, word, left, top, width, height, confidence, text. Words are of level 5. */
function readWord(row: string): Word[] {
  const cells = row.split('\t');
  const text = (cells[11] ?? '').trim();
  const [level, page, block, paragraph, line, , left, top, width, height, confidence] = cells.map(Number);
  if (level !== 5 || text === '' || page === undefined || confidence === undefined) return [];
  if (confidence < SURE_WORD || left === undefined || top === undefined) return [];
  return [
    {
      page,
      line: `${block} ${paragraph} ${line}`,
      left,
      top,
      width: width ?? 0,
      height: height ?? 0,
      confidence,
      text,
    },
  ];
}

/** The words of a line as items of a page, those of one table cell together. */
function segmentsOf(
  words: readonly Word[],
  { middle, spaced }: { middle: number; spaced: ReadonlyMap<string, string> },
): Parameters<typeof pageLines>[0][number][] {
  const height = heightOf(words);
  const fontSize = height > LARGE * middle ? height : middle;
  const top = Math.min(...words.map((word) => word.top));
  const segments: { text: string; x: number; end: number }[] = [];
  let rest = spaced.get(words.map((word) => word.text).join('')) ?? '';
  let isParted = true;
  for (const word of words) {
    const hasSpace = rest === '' || /^\s/.test(rest);
    rest = rest.trimStart().slice(word.text.length);
    if (RULE.test(word.text) && words.length > 1) {
      isParted = true;
      continue;
    }
    const last = segments.at(-1);
    const isFar = isParted || !last || word.left - last.end > COLUMN_GAP * fontSize;
    isParted = false;
    if (last && !isFar) {
      last.text += (hasSpace ? ' ' : '') + word.text;
      last.end = Math.max(last.end, word.left + word.width);
    } else segments.push({ text: word.text, x: word.left, end: word.left + word.width });
  }
  return segments.map(({ text, x, end }, index) => ({
    str: text,
    x,
    y: -(top + height / 2),
    // Boxes of words that touch would join what a rule parts.
    width: Math.max(1, Math.min(end, (segments[index + 1]?.x ?? end) - PARTING * fontSize) - x),
    height,
    fontSize,
    fontFamily: '',
    dir: 'ltr',
    hasEOL: false,
  }));
}

function heightOf(words: readonly Word[]): number {
  const top = Math.min(...words.map((word) => word.top));
  return Math.max(...words.map((word) => word.top + word.height)) - top;
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}
