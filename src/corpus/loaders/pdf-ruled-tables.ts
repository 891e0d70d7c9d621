import type { StructuredTextItem } from 'unpdf';
import type { Grid } from './pdf-grids.ts';
import { joinLines } from './join-lines.ts';
import type { RuledTable } from './pdf-line.ts';
import { pageLines } from './pdf-lines.ts';

/**
 * Puts the text of a page into the tables drawn on it. A cell over several rows counts in each of them, one over several
 * columns in the first. Lines around text that make no table, such as a frame, are left alone.
 */
export function ruledTables(grids: readonly Grid[], items: readonly StructuredTextItem[]): RuledTable[] {
  const free = new Set(items);
  // Tables within a table's cell come first.
  const bySize = [...grids].sort((one, other) => areaOf(one) - areaOf(other));
  return bySize.flatMap((grid) => {
    const table = fill(grid, [...free]);
    for (const item of table?.items ?? []) free.delete(item);
    return table ? [table] : [];
  });
}

function fill(grid: Grid, items: readonly StructuredTextItem[]): RuledTable | undefined {
  const { xs, ys, areas } = grid;
  const width = xs.length - 1;
  const inside = new Map<number, StructuredTextItem[]>();
  for (const item of items) {
    // A little inside of where its letters begin and stand.
    const column = between(xs, item.x + Math.min(item.width / 2, item.fontSize / 4));
    const row = between([...ys].reverse(), item.y + item.fontSize / 4);
    if (column === undefined || row === undefined || item.str.trim() === '') continue;
    const area = areas[(ys.length - 2 - row) * width + column] ?? 0;
    inside.set(area, [...(inside.get(area) ?? []), item]);
  }
  const texts = new Map([...inside].map(([area, parts]) => [area, textOf(parts)]));
  const rows = ys.slice(1).map((_, row) =>
    xs.slice(1).map((__, column) => {
      const area = areas[row * width + column] ?? 0;
      return area % width === column ? (texts.get(area) ?? '') : '';
    }),
  );
  const filled = rows.filter((cells) => cells.some((cell) => cell !== ''));
  const columns = xs.slice(1).flatMap((end, column) => (filled.some((cells) => cells[column] !== '') ? [{ x: xs[column] ?? 0, end, column }] : []));
  if (filled.filter((cells) => cells.filter((cell) => cell !== '').length >= 2).length < 2) return undefined;
  const kept = filled.map((cells) => columns.map(({ column }) => cells[column] ?? ''));
  const table = { columns: columns.map(({ x, end }) => ({ x, end })), rows: kept };
  const line = { segments: [], y: (ys[0] ?? 0) - 1, size: 0, table };
  return { line, items: new Set([...inside.values()].flat()) };
}

/** The index of the gap between sorted values that a value lies in. */
function between(values: readonly number[], value: number): number | undefined {
  const after = values.findIndex((each) => each > value);
  return after <= 0 ? undefined : after - 1;
}

function textOf(items: readonly StructuredTextItem[]): string {
  return pageLines(items)
    .map(({ segments }) => segments.map(({ text }) => text).join(' '))
    .reduce(joinLines);
}

function areaOf({ xs, ys }: Grid): number {
  return ((xs.at(-1) ?? 0) - (xs[0] ?? 0)) * ((ys[0] ?? 0) - (ys.at(-1) ?? 0));
}
