import type { PdfOps } from './pdf-pictures.ts';

/** A straight line of a page, in points: across at the height `at` from `from` to `to`, or upright the other way round. */
export interface Rule {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface PageRules {
  readonly across: readonly Rule[];
  readonly upright: readonly Rule[];
}

type Matrix = readonly [number, number, number, number, number, number];
interface Box {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** What is thinner than this, in points, is a line; what is shorter is a dot. */
const THIN = 3;
const MOST_RULES = 20_000;

/** The straight lines that a page draws, whether as lines or as thin rectangles. */
export function pageRules(
  list: { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] },
  ops: PdfOps,
): PageRules {
  const across: Rule[] = [];
  const upright: Rule[] = [];
  const strokes = new Set<unknown>([ops.stroke, ops.closeStroke, ops.fillStroke, ops.closeFillStroke]);
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  const saved: Matrix[] = [];
  for (const [index, name] of list.fnArray.entries()) {
    const args = list.argsArray[index];
    if (name === ops.save || name === ops.paintFormXObjectBegin) saved.push(matrix);
    if (name === ops.restore || name === ops.paintFormXObjectEnd) matrix = saved.pop() ?? matrix;
    if (name === ops.transform) matrix = multiply(matrix, args);
    if (name === ops.paintFormXObjectBegin && Array.isArray(args)) matrix = multiply(matrix, args[0]);
    if (name !== ops.constructPath || !Array.isArray(args) || args[0] === ops.endPath) continue;
    for (const box of boxesOf(args[1], strokes.has(args[0]))) {
      const { x1, y1, x2, y2 } = placed(box, matrix);
      if (y2 - y1 <= THIN && x2 - x1 > THIN) across.push({ at: (y1 + y2) / 2, from: x1, to: x2 });
      else if (x2 - x1 <= THIN && y2 - y1 > THIN) upright.push({ at: (x1 + x2) / 2, from: y1, to: y2 });
    }
    // A drawing, not a table.
    if (across.length + upright.length > MOST_RULES) return { across: [], upright: [] };
  }
  return { across, upright };
}

/** Path data as the library has it: 0 starts at a point, 1 draws a line to one, 2 a curve by three points, 3 by two, 4 closes. */
function boxesOf(paths: unknown, areLines: boolean): Box[] {
  const data: unknown = Array.isArray(paths) ? paths[0] : undefined;
  if (!(data instanceof Float32Array)) return [];
  const boxes: Box[] = [];
  let start = { x: 0, y: 0 };
  let at = start;
  let shape: Box | undefined;
  const endShape = () => {
    if (shape && !areLines) boxes.push(shape);
    shape = undefined;
  };
  const lineTo = (to: { x: number; y: number }) => {
    if (areLines) boxes.push(around(at, to));
    shape = shape ? union(shape, around(to, to)) : around(at, to);
    at = to;
  };
  for (let index = 0; index < data.length; ) {
    const kind = data[index] ?? 0;
    const points = [1, 1, 3, 2, 0][kind];
    // Data of another version of the library.
    if (points === undefined) return [];
    const to = { x: data[index + points * 2 - 1] ?? 0, y: data[index + points * 2] ?? 0 };
    if (kind === 0) {
      endShape();
      start = at = to;
    } else if (kind === 1) lineTo(to);
    else if (kind === 4) lineTo(start);
    else {
      // Curves part shapes: what has some is no rule.
      shape = shape ? union(shape, around(at, to)) : around(at, to);
      at = to;
    }
    index += 1 + points * 2;
  }
  endShape();
  return boxes;
}

function around(one: { x: number; y: number }, other: { x: number; y: number }): Box {
  return {
    x1: Math.min(one.x, other.x),
    y1: Math.min(one.y, other.y),
    x2: Math.max(one.x, other.x),
    y2: Math.max(one.y, other.y),
  };
}

function union(one: Box, other: Box): Box {
  return around(
    { x: Math.min(one.x1, other.x1), y: Math.min(one.y1, other.y1) },
    { x: Math.max(one.x2, other.x2), y: Math.max(one.y2, other.y2) },
  );
}

function placed(box: Box, [a, b, c, d, e, f]: Matrix): Box {
  const point = (x: number, y: number) => ({ x: a * x + c * y + e, y: b * x + d * y + f });
  return around(point(box.x1, box.y1), point(box.x2, box.y2));
}

function multiply(outer: Matrix, inner: unknown): Matrix {
  if (!Array.isArray(inner) && !(inner instanceof Float32Array)) return outer;
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = Array.from(inner, Number);
  const [oa, ob, oc, od, oe, of] = outer;
  return [
    oa * a + oc * b,
    ob * a + od * b,
    oa * c + oc * d,
    ob * c + od * d,
    oa * e + oc * f + oe,
    ob * e + od * f + of,
  ];
}
