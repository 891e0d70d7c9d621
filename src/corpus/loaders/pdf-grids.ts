import type { PageRules, Rule } from './pdf-rules.ts';

/** A table drawn with lines: the heights and places of its lines, and which of its cells are one. */
export interface Grid {
  /** From left to right, in points. */
  readonly xs: readonly number[];
  /** From top to bottom, in points from the foot of the page. */
  readonly ys: readonly number[];
  /** For each cell, row by row, the first cell of the area that it is one with. */
  readonly areas: readonly number[];
}

/** Points that lines which meet may miss each other by. */
const NEAR = 3;
const MOST_CELLS = 10_000;

/** The tables that a page's lines make, where at least two rows and two columns come of them. */
export function gridsOf({ across, upright }: PageRules): Grid[] {
  const rows = joined(across);
  const columns = joined(upright);
  const lines = [...rows.map((rule) => ({ rule, isRow: true })), ...columns.map((rule) => ({ rule, isRow: false }))];
  const groups = lines.map((_, index) => index);
  for (const [one, row] of rows.entries()) {
    for (const [other, column] of columns.entries()) {
      if (meet(row, column)) unite(groups, one, rows.length + other);
    }
  }
  const found = new Map<number, { rows: Rule[]; columns: Rule[] }>();
  for (const [index, { rule, isRow }] of lines.entries()) {
    const root = rootOf(groups, index);
    const group = found.get(root) ?? { rows: [], columns: [] };
    (isRow ? group.rows : group.columns).push(rule);
    found.set(root, group);
  }
  return [...found.values()].flatMap((group) => toGrid(group.rows, group.columns));
}

/** Pieces of one line as one: the borders of neighbouring cells. */
function joined(rules: readonly Rule[]): Rule[] {
  const result: Rule[] = [];
  const sorted = [...rules].sort((one, other) => one.at - other.at || one.from - other.from);
  let levels: Rule[] = [];
  for (const rule of sorted) {
    levels = levels.filter((level) => rule.at - level.at <= NEAR);
    const touching = levels.find((level) => rule.from <= level.to + NEAR && rule.to >= level.from - NEAR);
    const whole = touching
      ? { at: touching.at, from: Math.min(rule.from, touching.from), to: Math.max(rule.to, touching.to) }
      : rule;
    if (touching) {
      levels.splice(levels.indexOf(touching), 1);
      result.splice(result.lastIndexOf(touching), 1);
    }
    levels.push(whole);
    result.push(whole);
  }
  return result;
}

function meet(row: Rule, column: Rule): boolean {
  return covers(row, column.at) && covers(column, row.at);
}

function covers(rule: Rule, at: number): boolean {
  return at >= rule.from - NEAR && at <= rule.to + NEAR;
}

function toGrid(rows: readonly Rule[], columns: readonly Rule[]): Grid[] {
  // Tables may lack the lines at their sides, top or foot.
  const xs = distinct([...columns.map(({ at }) => at), ...rows.flatMap(({ from, to }) => [from, to])]);
  const ys = distinct([...rows.map(({ at }) => at), ...columns.flatMap(({ from, to }) => [from, to])]).reverse();
  const width = xs.length - 1;
  const height = ys.length - 1;
  if (width < 2 || height < 2 || width * height > MOST_CELLS) return [];
  const areas = Array.from({ length: width * height }, (_, index) => index);
  const middle = (values: readonly number[], index: number) => ((values[index] ?? 0) + (values[index + 1] ?? 0)) / 2;
  const isParted = (rules: readonly Rule[], at: number, across: number) =>
    rules.some((rule) => Math.abs(rule.at - at) <= NEAR && rule.from <= across && rule.to >= across);
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const cell = row * width + column;
      if (column + 1 < width && !isParted(columns, xs[column + 1] ?? 0, middle(ys, row))) unite(areas, cell, cell + 1);
      if (row + 1 < height && !isParted(rows, ys[row + 1] ?? 0, middle(xs, column))) unite(areas, cell, cell + width);
    }
  }
  return [{ xs, ys, areas: areas.map((_, cell) => rootOf(areas, cell)) }];
}

function distinct(values: readonly number[]): number[] {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted.filter((value, index) => index === 0 || value - (sorted[index - 1] ?? 0) > NEAR);
}

/** Joins the groups of two members; the smaller number is the group's. */
function unite(groups: number[], one: number, other: number): void {
  const [low, high] = [rootOf(groups, one), rootOf(groups, other)].sort((first, second) => first - second);
  if (low !== undefined && high !== undefined) groups[high] = low;
}

function rootOf(groups: readonly number[], member: number): number {
  let root = member;
  while ((groups[root] ?? root) !== root) root = groups[root] ?? root;
  return root;
}
