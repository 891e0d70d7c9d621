import type { Block } from '../document.ts';
import { joinLines } from './join-lines.ts';
import type { PdfLine } from './pdf-line.ts';
import { continuedRows, type OpenTable } from './pdf-table-continuation.ts';
import { tableAt, tableBlocks } from './pdf-tables.ts';

const BULLET = /^[•▪‣◦●○■–—*-]\s+(?=\S)/;
const NUMBERED = /^\d{1,2}[.)]\s+\S/;
/** Letters this much larger than the text's make a heading. */
const LARGER = 1.15;
const LONGEST_HEADING = 150;

interface Open {
  readonly page: number;
  readonly kind: 'heading' | 'paragraph' | 'item';
  readonly size: number;
  text: string;
  last: PdfLine;
  lastPage: number;
}

/** Joins the lines of the pages into headings, paragraphs, items and tables. A paragraph counts for the page it starts on. */
export function pdfBlocks(pages: readonly (readonly PdfLine[])[]): Block[] {
  const body = bodySize(pages.flat());
  const levels = headingLevels(pages.flat(), body);
  const blocks: Block[] = [];
  let open: Open | undefined;
  let openTable: OpenTable | undefined;
  const close = () => {
    if (open?.kind === 'heading') {
      blocks.push({
        kind: 'heading',
        level: levels.get(rounded(open.size)) ?? 1,
        text: open.text,
        page: open.page,
      });
    } else if (open) blocks.push({ kind: open.kind, text: open.text, page: open.page });
    open = undefined;
  };
  pages.forEach((lines, pageIndex) => {
    const right = Math.max(0, ...lines.map(endOf));
    for (let index = 0; index < lines.length; index += 1) {
      const line = lines[index];
      if (!line) continue;
      const page = pageIndex + 1;
      const goesOn = index === 0 && openTable ? tableAt(lines, openTable.columns) : undefined;
      const continued = goesOn && openTable ? continuedRows(goesOn, openTable) : undefined;
      const table = continued ? goesOn : tableAt(lines.slice(index));
      if (table) {
        close();
        if (continued?.rest) endRow(blocks, continued.rest);
        const own = tableBlocks(table);
        const rows = continued?.rows ?? own.rows;
        if (!continued) blocks.push(...own.title.map((text): Block => ({ kind: 'paragraph', text, page })));
        blocks.push(...rows.map((row): Block => ({ ...row, page })));
        index += table.taken - 1;
        // Only what stands at the end of a page goes on at the top of the next.
        const all = continued ? [...(openTable?.rows ?? []), ...rows] : rows;
        openTable = index === lines.length - 1 ? { columns: table.columns, rows: all } : undefined;
        continue;
      }
      openTable = undefined;
      const text = textOf(line);
      if (open && continues(open, line, { page, right, text })) {
        open.text = joinLines(open.text, text);
        open.last = line;
        open.lastPage = page;
        continue;
      }
      close();
      const isHeading = line.size >= body * LARGER && text.length <= LONGEST_HEADING;
      const kind = isHeading ? 'heading' : BULLET.test(text) || NUMBERED.test(text) ? 'item' : 'paragraph';
      open = { page, kind, size: line.size, text: text.replace(BULLET, ''), last: line, lastPage: page };
    }
  });
  close();
  return blocks;
}

/** Adds to the cells of the last row what stands of them on the next page. */
function endRow(blocks: Block[], rest: readonly string[]): void {
  const last = blocks.at(-1);
  if (last?.kind !== 'row') return;
  blocks[blocks.length - 1] = {
    ...last,
    cells: last.cells.map((cell, column) => `${cell} ${rest[column] ?? ''}`.trim()),
  };
}

function continues(open: Open, line: PdfLine, at: { page: number; right: number; text: string }): boolean {
  if (Math.abs(open.size - line.size) > 0.5 || BULLET.test(at.text) || NUMBERED.test(at.text)) return false;
  const ended = /[.!?:;。։][)"»”]?$/.test(open.text);
  const gap = open.last.y - line.y;
  // Over the end of a page or column only a sentence goes on.
  if (open.lastPage !== at.page || gap < 0)
    return open.kind !== 'heading' && !ended && /^\p{Ll}/u.test(at.text);
  if (gap > line.size * 1.75) return false;
  if (open.kind === 'heading') return true;
  return !(endOf(open.last) < at.right * 0.75 && (ended || /^\p{Lu}|^\d/u.test(at.text)));
}

/** The size that most letters have. */
function bodySize(lines: readonly PdfLine[]): number {
  const letters = new Map<number, number>();
  for (const line of lines) {
    const size = rounded(line.size);
    letters.set(size, (letters.get(size) ?? 0) + textOf(line).length);
  }
  return [...letters].reduce((most, next) => (next[1] > most[1] ? next : most), [0, 0])[0];
}

function headingLevels(lines: readonly PdfLine[], body: number): Map<number, number> {
  const sizes = [...new Set(lines.map(({ size }) => rounded(size)))].filter(
    (size) => size >= rounded(body * LARGER),
  );
  return new Map(
    sizes.sort((one, other) => other - one).map((size, index) => [size, Math.min(6, index + 1)]),
  );
}

function rounded(size: number): number {
  return Math.round(size * 2) / 2;
}

function textOf(line: PdfLine): string {
  return line.segments.map(({ text }) => text).join(' ');
}

function endOf(line: PdfLine): number {
  return line.segments.at(-1)?.end ?? 0;
}
