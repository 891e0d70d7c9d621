import type { Block } from '../document.ts';
import { columnsOf, fitLine, headedColumns } from './pdf-columns.ts';
import type { Column, PdfLine } from './pdf-line.ts';
import { gatherRows } from './pdf-rows.ts';
import { looksLikeHeader } from './table-header.ts';

/** A table as far as one page shows it. */
export interface PdfTable {
  readonly columns: readonly Column[];
  /** Its rows, the header among them. */
  readonly rows: readonly (readonly string[])[];
  /** Lines that it took. */
  readonly taken: number;
}

/** Parts of the letters' size, and of the widest gap within the table: what lies further below belongs to it no more. */
const WIDEST_GAP = 3;
const LARGER_GAP = 1.4;
const LEAST_GAP = 2.5;
/** Letters this much larger are a heading's. */
const LARGER = 1.15;
/** Points by which a table may stand aside on its next page. */
const MOVED = 8;
/** A header with an empty corner lacks a column that the next lines have. */
const MAY_ADD = 2;

/**
 * The table that starts with the first of these lines, if one does: at least two lines of two or more segments that
 * stand over each other. With `columns`, those of a table that may go on here, one line is enough.
 */
export function tableAt(lines: readonly PdfLine[], known?: readonly Column[]): PdfTable | undefined {
  const [head, next] = lines;
  if (head?.table && (!known || isSame(head.table.columns, known))) return { ...head.table, taken: 1 };
  if (!head || (head.segments.length < 2 && !known)) return undefined;
  let columns = known ?? (next && headedColumns(head, next)) ?? columnsOf(head);
  let taken = 0;
  let widest = 0;
  for (const line of lines) {
    const gap = taken === 0 ? 0 : (lines[taken - 1]?.y ?? 0) - line.y;
    const most = taken < 2 ? WIDEST_GAP * line.size : Math.max(LARGER_GAP * widest, LEAST_GAP * line.size);
    if (line.table || gap < 0 || gap > most) break;
    if (line.segments.length === 1 && line.size >= LARGER * head.size) break;
    const mayAdd = known === undefined && taken <= MAY_ADD && line.segments.length >= columns.length;
    const fitted = fitLine(line, columns, { mayAdd });
    if (!fitted) break;
    columns = fitted;
    widest = Math.max(widest, gap);
    taken += 1;
  }
  // A last line in the first column alone is the text after the table, not a wrapped cell.
  while (taken > 0 && isAlone(lines[taken - 1], columns)) taken -= 1;
  const body = lines.slice(0, taken);
  const filled = body.filter(({ segments }) => segments.length >= 2).length;
  if (filled < (known ? 1 : 2)) return undefined;
  return { columns, rows: gatherRows(body, columns), taken };
}

/** A table's rows as blocks. What stands alone above them is its title; the first row names the columns if it looks so. */
export function tableBlocks(table: PdfTable): { title: string[]; rows: Extract<Block, { kind: 'row' }>[] } {
  const above = table.rows.findIndex((cells) => cells.filter((cell) => cell !== '').length > 1);
  const titles = Math.max(0, above);
  const rows = table.rows.slice(titles);
  const hasHeader = looksLikeHeader(rows);
  const header = hasHeader ? (rows[0] ?? []) : [];
  const blocks = rows.map((cells, index) => ({ kind: 'row' as const, header, cells, row: index + 1 }));
  return {
    title: table.rows.slice(0, titles).map((cells) => cells.join('')),
    rows: blocks.slice(hasHeader ? 1 : 0),
  };
}

function isSame(columns: readonly Column[], known: readonly Column[]): boolean {
  return (
    columns.length === known.length &&
    columns.every(({ x }, index) => Math.abs(x - (known[index]?.x ?? 0)) <= MOVED)
  );
}

function isAlone(line: PdfLine | undefined, columns: readonly Column[]): boolean {
  const [only, ...others] = line?.segments ?? [];
  const first = columns[0];
  return only !== undefined && others.length === 0 && first !== undefined && only.x < first.end;
}
