import type { Language } from '../languages/languages.ts';
import type { Block, Passage, Place } from './document.ts';
import { MAX_PASSAGE_LENGTH } from './read-limits.ts';
import { rowLine } from './row-line.ts';
import { layOutSections, type Line, type Section } from './sections.ts';
import { sentenceSpans, type Span } from './sentences.ts';

/** Characters a passage is filled up to, and those it may reach rather than be cut badly. */
const TARGET = 500;
const MOST = 900;
/** Characters of a remainder too short to stand alone. */
const ORPHAN = 120;
/** Each row is a fact of its own: few of them make one passage. */
const MOST_ROWS = 4;

/**
 * Cuts a document's blocks into passages that can be quoted. A passage never crosses a heading, page, slide, sheet or
 * table and never cuts a sentence; it holds about 500 characters and at most 900, unless one sentence alone is longer;
 * what nothing parts is cut at 3,000.
 * `text` is the document's plain text, which the passages' offsets refer to.
 */
export function splitBlocks(
  blocks: readonly Block[],
  options: { path: string; title: string; language: Language },
): { text: string; passages: Passage[] } {
  const { path, title, language } = options;
  const { text, sections } = layOutSections(blocks, { title, lineOf: blockLine });
  const passages = sections.flatMap((section) =>
    cutSection(section, language).map(({ start, end, row }) => ({
      document: path,
      text: text.slice(start, end),
      place: row === undefined ? section.place : ({ ...section.place, row } satisfies Place),
      start,
      end,
    })),
  );
  return { text, passages: passages.map((passage, index) => ({ id: `${path}#${index + 1}`, ...passage })) };
}

function blockLine(block: Block): string {
  return block.kind === 'row' ? rowLine(block) : block.text;
}

/** What goes into a passage whole, and whether a passage may end before it without parting a paragraph. */
interface Piece extends Span {
  readonly row?: number;
}

function cutSection(section: Section, language: Language): Piece[] {
  const passages: Piece[] = [];
  let open: Piece | undefined;
  let rows = 0;
  const close = () => {
    if (open) passages.push(open);
    open = undefined;
    rows = 0;
  };
  section.lines.forEach((line, index) => {
    const pieces = piecesOf(line, language);
    pieces.forEach((piece, part) => {
      const isLast = index === section.lines.length - 1 && part === pieces.length - 1;
      const length = open ? piece.end - open.start : 0;
      const short = isLast && piece.end - piece.start < ORPHAN && line.row === undefined;
      if (open && (length > (short ? MOST : TARGET) || (line.row !== undefined && rows >= MOST_ROWS)))
        close();
      open = open ? { ...open, end: piece.end } : piece;
      if (line.row !== undefined) rows += 1;
    });
  });
  close();
  return passages;
}

/** A line whole when it may stand in one passage, else its sentences. */
function piecesOf(line: Line, language: Language): Piece[] {
  if (line.end - line.start <= MOST) return [line];
  const row = line.row === undefined ? {} : { row: line.row };
  return sentenceSpans(line.text, language)
    .flatMap((span) => cutEndless(line.text, span))
    .map(({ start, end }) => ({ start: line.start + start, end: line.start + end, ...row }));
}

/** What no full stop parts is cut at a space, or anywhere when it has none. */
function cutEndless(text: string, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  let from = start;
  while (end - from > MAX_PASSAGE_LENGTH) {
    const space = text.lastIndexOf(' ', from + MAX_PASSAGE_LENGTH);
    let to = space > from ? space : from + MAX_PASSAGE_LENGTH;
    // A letter of two units stays whole.
    if (/[\uDC00-\uDFFF]/.test(text.charAt(to))) to -= 1;
    spans.push({ start: from, end: to });
    from = text.charAt(to) === ' ' ? to + 1 : to;
  }
  return [...spans, { start: from, end }];
}
