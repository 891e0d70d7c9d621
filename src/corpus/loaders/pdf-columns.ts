import type { Column, PdfLine, Segment } from './pdf-line.ts';

/** Points that cells of neighbouring columns may reach into each other, and starts of one column's cells may differ by. */
const TOUCHING = 2;
const ALIGNED = 6;

export function columnsOf(line: PdfLine): Column[] {
  return line.segments.map(({ x, end }) => ({ x, end }));
}

/**
 * The columns as wide as they are with this line as one of their rows: each segment stands over one of them, whether to
 * the left, in the middle or to the right. A segment beside all columns makes a new one if `mayAdd`. Undefined when one
 * stands over two: the line is no row of theirs.
 */
export function fitLine(
  line: PdfLine,
  columns: readonly Column[],
  { mayAdd }: { mayAdd: boolean },
): Column[] | undefined {
  let grown = [...columns];
  for (const segment of line.segments) {
    const over = grown.filter((column) => overlap(column, segment) > TOUCHING);
    const [only = aligned(grown, segment), second] = over;
    if (second) return undefined;
    if (!only && !mayAdd) return undefined;
    const wider = only
      ? { x: Math.min(only.x, segment.x), end: Math.max(only.end, segment.end) }
      : { x: segment.x, end: segment.end };
    grown = [...grown.filter((column) => column !== only), wider].sort((one, other) => one.x - other.x);
  }
  const isApart = grown.every((column, index) => overlap(column, grown[index + 1] ?? FAR) <= TOUCHING);
  return isApart ? grown : undefined;
}

/** The columns of a line below a header whose names stand in the middle of columns, above no cell but between their starts. */
export function headedColumns(head: PdfLine, next: PdfLine): Column[] | undefined {
  const columns = columnsOf(next);
  if (next.segments.length < 2 || head.segments.length > columns.length) return undefined;
  const places = head.segments.map(({ x, end }) =>
    columns.findIndex((column, index) => {
      const nextStart = columns[index + 1]?.x ?? Number.POSITIVE_INFINITY;
      return x >= column.x - ALIGNED && end < nextStart;
    }),
  );
  if (places.includes(-1) || new Set(places).size < places.length) return undefined;
  return columns.map((column, index) => {
    const name = head.segments[places.indexOf(index)];
    return name ? { x: Math.min(column.x, name.x), end: Math.max(column.end, name.end) } : column;
  });
}

const FAR: Column = { x: Number.POSITIVE_INFINITY, end: Number.POSITIVE_INFINITY };

function aligned(columns: readonly Column[], segment: Segment): Column | undefined {
  return columns.find(
    (column) =>
      Math.abs(column.x - segment.x) <= ALIGNED ||
      Math.abs(column.end - segment.end) <= ALIGNED ||
      overlap(column, segment) > 0,
  );
}

function overlap(one: Column, other: Column): number {
  return Math.min(one.end, other.end) - Math.max(one.x, other.x);
}
