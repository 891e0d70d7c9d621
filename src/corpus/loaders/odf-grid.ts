import { reasonOf } from '../../shared/reason.ts';
import { MAX_SHEET_CELLS } from '../read-limits.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import type { XmlElement } from '../xml.ts';

/** A table's row with its repetitions not yet written out. */
export interface OdfRow<Cell> {
  /** Up to the last filled one. */
  readonly cells: readonly Cell[];
  /** How many rows in a sequence are this one. */
  readonly repeated: number;
  /** Marked as one that names the columns. */
  readonly isHeader: boolean;
}

export const MOST_REPEATED_ROWS = 100;

/**
 * Counts the cells that the tables of one file come to, since one word repeats a cell a million times. What it gives
 * throws `UnreadableFile` above the limit.
 */
export function createCellBudget() {
  let spent = 0;
  return (cells: number): void => {
    spent += cells;
    if (!(spent <= MAX_SHEET_CELLS)) {
      throw new UnreadableFile(
        `Its tables come to more than ${MAX_SHEET_CELLS} cells. Delete the rows and columns not needed.`,
        { told: reasonOf('too-many-cells') },
      );
    }
  };
}

/** Rows of an OpenDocument table. A cell over several rows counts in each of them; one over several columns in the first. */
export function readOdfRows<Cell>(
  table: XmlElement,
  options: {
    /** Undefined for an empty cell. */
    read: (cell: XmlElement) => Cell | undefined;
    empty: Cell;
    openRow?: (row: XmlElement) => XmlElement;
    spend: (cells: number) => void;
  },
): OdfRow<Cell>[] {
  const { read, empty, spend, openRow = (row) => row } = options;
  /** Cells that reach down into the next rows, by column. */
  const reaching = new Map<number, { cell: Cell; rows: number }>();
  return rowsOf(table, false).map(({ row, isHeader }) => {
    const repeated = count(row, 'table:number-rows-repeated');
    const placed = new Map<number, Cell>();
    const spans: [number, { cell: Cell; rows: number }][] = [];
    let column = 0;
    for (const element of openRow(row).children) {
      if (!/^(?:covered-)?table-cell$/.test(element.name)) continue;
      const columns = count(element, 'table:number-columns-repeated');
      // What stands below a merged cell is not seen.
      const cell = element.name === 'covered-table-cell' ? undefined : read(element);
      if (cell !== undefined) {
        spend(columns);
        for (let index = 0; index < columns; index += 1) placed.set(column + index, cell);
        const rows = count(element, 'table:number-rows-spanned') - repeated;
        if (rows > 0) spans.push([column, { cell, rows }]);
      }
      column += columns;
    }
    for (const [reached, above] of reaching) {
      if (!placed.has(reached)) placed.set(reached, above.cell);
      if (above.rows > repeated) reaching.set(reached, { ...above, rows: above.rows - repeated });
      else reaching.delete(reached);
    }
    for (const [start, span] of spans) reaching.set(start, span);
    let width = 0;
    for (const filled of placed.keys()) width = Math.max(width, filled + 1);
    spend(width);
    const cells = Array.from({ length: width }, (_, index) => placed.get(index) ?? empty);
    return { cells, repeated, isHeader };
  });
}

/** Rows written out, but the same row no more than 100 times in a sequence. */
export function repeatedRows<Cell>(row: OdfRow<Cell>, spend: (cells: number) => void): (readonly Cell[])[] {
  const rows = Math.min(row.repeated, MOST_REPEATED_ROWS);
  spend(rows * row.cells.length);
  return Array.from({ length: rows }, () => row.cells);
}

/** Rows of this table, not of tables inside its cells. */
function rowsOf(element: XmlElement, isHeader: boolean): { row: XmlElement; isHeader: boolean }[] {
  return element.children.flatMap((child) => {
    if (child.name === 'table-row') return [{ row: child, isHeader }];
    if (child.name === 'table-header-rows') return rowsOf(child, true);
    return /^table-row(?:s|-group)$/.test(child.name) ? rowsOf(child, isHeader) : [];
  });
}

function count(element: XmlElement, attribute: string): number {
  const value = Number(element.attributes[attribute] ?? 1);
  return Number.isSafeInteger(value) && value > 0 ? value : 1;
}
