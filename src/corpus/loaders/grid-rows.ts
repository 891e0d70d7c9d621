import type { Block } from '../document.ts';
import { looksLikeHeader } from './table-header.ts';

/** A cell of a text's table. */
export interface GridCell {
  readonly text: string;
  /** Marked as one that names a column or row. */
  readonly isHeader: boolean;
  readonly isBold: boolean;
}

/** A table's rows as blocks: its first row names the columns when it is marked so, is bold, or looks like it. */
export function gridRows(grid: readonly (readonly GridCell[])[]): Block[] {
  const marked = grid.filter((row) => row.every((cell) => cell.isHeader || cell.text === '')).length;
  const lead = grid[0] ?? [];
  // Cells that are bold in the first column of every row name what stands beside them: no row names the columns.
  const namesInside =
    grid.length > 1 &&
    grid.every(
      (row) =>
        row.length === 2 &&
        row.slice(0, 1).every((cell) => cell.isHeader || cell.isBold) &&
        row.slice(1).every((cell) => !cell.isHeader && !cell.isBold),
    );
  const texts = grid.map((row) => row.map((cell) => cell.text));
  const bold = lead.length > 1 && grid.length > 1 && lead.every((cell) => cell.isBold || cell.isHeader);
  const hasHeader =
    !namesInside &&
    ((marked > 0 && marked < grid.length && lead.every((cell) => cell.isHeader)) ||
      bold ||
      looksLikeHeader(texts));
  const header = hasHeader ? (texts[0] ?? []) : [];
  return texts
    .map((cells, index): Block => ({ kind: 'row', header, cells, row: index + 1 }))
    .slice(hasHeader ? 1 : 0);
}
