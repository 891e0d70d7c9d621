import type { Block } from '../document.ts';
import type { PdfLine, Segment } from './pdf-lines.ts';
import { looksLikeHeader } from './table-header.ts';

/** Points that the starts of one column's cells may differ by. */
const ALIGNED = 6;

/**
 * The table that starts with the first of these lines, if one does: at least two lines of two or more segments that
 * start at the same places. Tells its rows and how many lines it took.
 */
export function tableAt(lines: readonly PdfLine[]): { rows: Block[]; taken: number } | undefined {
  const [head] = lines;
  if (!head || head.segments.length < 2) return undefined;
  const columns = head.segments.map(({ x }) => x);
  let taken = 1;
  while (taken < lines.length && fits(lines[taken], columns)) taken += 1;
  // A last line in the first column alone is the text after the table, not a wrapped cell.
  while (taken > 1 && isAlone(lines[taken - 1], columns)) taken -= 1;
  const body = lines.slice(0, taken);
  if (body.filter(({ segments }) => segments.length >= 2).length < 2) return undefined;
  const cells = gatherRows(body, columns);
  const hasHeader = looksLikeHeader(cells);
  const header = hasHeader ? (cells[0] ?? []) : [];
  const rows = cells.map((row, index): Block => ({ kind: 'row', header, cells: row, row: index + 1 }));
  return { rows: rows.slice(hasHeader ? 1 : 0), taken };
}

function fits(line: PdfLine | undefined, columns: readonly number[]): boolean {
  if (!line) return false;
  return line.segments.every((segment, index) => {
    const column = columnOf(segment, columns);
    const next = columns[column + 1] ?? Number.POSITIVE_INFINITY;
    const aligned = Math.abs(segment.x - (columns[column] ?? 0)) <= ALIGNED;
    return (
      aligned &&
      segment.end < next + ALIGNED &&
      (index === 0 || columnOf(line.segments[index - 1] ?? segment, columns) < column)
    );
  });
}

function isAlone(line: PdfLine | undefined, columns: readonly number[]): boolean {
  const [only, ...others] = line?.segments ?? [];
  return only !== undefined && others.length === 0 && columnOf(only, columns) === 0;
}

function columnOf(segment: Segment, columns: readonly number[]): number {
  return Math.max(
    0,
    columns.findLastIndex((x) => x <= segment.x + ALIGNED),
  );
}

/** A line close below the one before, or without a first cell, goes on with the cells of that row. */
function gatherRows(lines: readonly PdfLine[], columns: readonly number[]): string[][] {
  const gaps = lines.slice(1).map((line, index) => (lines[index]?.y ?? 0) - line.y);
  const closest = Math.min(...gaps);
  const isUneven = Math.max(...gaps) > closest * 1.2;
  const rows: string[][] = [];
  lines.forEach((line, index) => {
    const isFirstCell = line.segments.some((segment) => columnOf(segment, columns) === 0);
    const isClose = index > 0 && isUneven && (gaps[index - 1] ?? 0) <= closest * 1.2;
    if (rows.length === 0 || (isFirstCell && !isClose)) rows.push(columns.map(() => ''));
    const row = rows.at(-1) ?? [];
    for (const segment of line.segments) {
      const column = columnOf(segment, columns);
      row[column] = `${row[column] ?? ''} ${segment.text}`.trim();
    }
  });
  return rows;
}
