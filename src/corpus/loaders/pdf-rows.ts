import type { Column, PdfLine } from './pdf-line.ts';

/** Parts of the letters' size: lines closer than this stand side by side, in cells of different height. */
const BESIDE = 0.85;
/** Lines of one cell stand this much closer than rows. */
const CLOSER = 1.15;
/** When fewer gaps than this share are wide, the wide ones part the header or a group, not each row. */
const ENOUGH_WIDE = 0.25;

/** Lines of a table that stand beside each other. */
interface Cluster {
  readonly cells: string[];
  /** Points between it and the one above. */
  readonly gap: number;
}

/**
 * The rows of a table. Where lines stand at two distances the closer ones are one cell's; else a line without a first
 * cell goes on with the row above, unless it begins with a figure like that one's.
 */
export function gatherRows(lines: readonly PdfLine[], columns: readonly Column[]): string[][] {
  const clusters = clustersOf(lines, columns);
  const gaps = clusters.slice(1).map(({ gap }) => gap);
  const closest = Math.min(...gaps);
  const wide = gaps.filter((gap) => gap > closest * CLOSER).length;
  const isUneven = wide >= ENOUGH_WIDE * gaps.length && wide < gaps.length;
  const rows: string[][] = [];
  for (const { cells, gap } of clusters) {
    const above = rows.at(-1);
    const goesOn = isUneven ? gap <= closest * CLOSER : cells[0] === '' && !isParallel(cells, above);
    if (above && goesOn) append(above, cells);
    else rows.push([...cells]);
  }
  return rows;
}

function clustersOf(lines: readonly PdfLine[], columns: readonly Column[]): Cluster[] {
  const clusters: Cluster[] = [];
  let before: PdfLine | undefined;
  for (const line of lines) {
    const cells = cellsOf(line, columns);
    const gap = before ? before.y - line.y : Number.POSITIVE_INFINITY;
    const last = clusters.at(-1);
    if (last && gap < BESIDE * line.size) append(last.cells, cells);
    else clusters.push({ cells, gap });
    before = line;
  }
  return clusters;
}

function cellsOf(line: PdfLine, columns: readonly Column[]): string[] {
  const cells = columns.map(() => '');
  for (const segment of line.segments) {
    const shares = columns.map(({ x, end }) => Math.min(end, segment.end) - Math.max(x, segment.x));
    const place = shares.indexOf(Math.max(...shares));
    cells[place] = `${cells[place] ?? ''} ${segment.text}`.trim();
  }
  return cells;
}

/** "10:00 Coffee" below "09:00 Opening" is a row of its own, though the day is told once. */
function isParallel(cells: readonly string[], above: readonly string[] | undefined): boolean {
  const first = cells.findIndex((cell) => cell !== '');
  const shape = (cell: string | undefined) => (cell ?? '').replace(/\d/g, '#');
  return /^\d/.test(cells[first] ?? '') && shape(cells[first]) === shape(above?.[first]);
}

function append(row: string[], cells: readonly string[]): void {
  for (const [index, cell] of cells.entries()) row[index] = `${row[index] ?? ''} ${cell}`.trim();
}
