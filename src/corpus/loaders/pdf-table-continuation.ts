import type { Block } from '../document.ts';
import type { Column } from './pdf-line.ts';
import type { PdfTable } from './pdf-tables.ts';
import { looksLikeHeader } from './table-header.ts';

type Row = Extract<Block, { kind: 'row' }>;

/** A table that reached the end of its page. */
export interface OpenTable {
  readonly columns: readonly Column[];
  /** Its rows so far, without the header. */
  readonly rows: readonly Row[];
}

/**
 * The rows of a table that goes on at the top of a page: under the header of the page before, which may be repeated
 * there, counted on. Undefined when a table of its own starts there. A first row without a first cell that begins with a
 * small letter ends the row before: it comes as `rest`.
 */
export function continuedRows(
  table: PdfTable,
  open: OpenTable,
): { rows: Row[]; rest: readonly string[] | undefined } | undefined {
  const last = open.rows.at(-1);
  if (!last || table.columns.length !== open.columns.length) return undefined;
  const [first = [], ...others] = table.rows;
  const isRepeated = last.header.length > 0 && sameWords(first, last.header);
  if (!isRepeated && startsAnother(table.rows, open)) return undefined;
  const isRest = !isRepeated && first[0] === '' && first.every((cell) => cell === '' || /^\p{Ll}/u.test(cell));
  const rows = (isRepeated || isRest ? others : table.rows).map((cells, index) => ({
    kind: 'row' as const,
    header: last.header,
    cells,
    row: last.row + 1 + index,
  }));
  return { rows, rest: isRest ? first : undefined };
}

function sameWords(one: readonly string[], other: readonly string[]): boolean {
  const plain = (cells: readonly string[]) => cells.map((cell) => cell.replace(/\s+/g, '')).join('|');
  return plain(one) === plain(other);
}

/** Names of columns have no figures where all rows so far had some. */
function startsAnother(rows: readonly (readonly string[])[], { rows: before }: OpenTable): boolean {
  if (!looksLikeHeader(rows)) return false;
  return (rows[0] ?? []).some((name, column) => {
    const cells = before.map((row) => row.cells[column] ?? '').filter((cell) => cell !== '');
    return cells.length > 0 && cells.every((cell) => /\d/.test(cell)) && !/\d/.test(name);
  });
}
