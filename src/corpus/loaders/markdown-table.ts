import type { Block } from '../document.ts';
import { plainInline, type References } from './markdown-inline.ts';

const DELIMITER = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;

/** True when a pipe table starts with these two lines: names of columns and a row of dashes below them. */
export function startsTable(line: string, next: string | undefined): boolean {
  if (next === undefined || !line.includes('|') || !DELIMITER.test(next)) return false;
  return splitCells(line).length === splitCells(next).length;
}

/** The rows of a pipe table, given its lines from the header on. The header is row 1. */
export function markdownRows(lines: readonly string[], references: References): Block[] {
  const [head = '', , ...rows] = lines;
  const cellsOf = (line: string) => splitCells(line).map((cell) => plainInline(cell, references));
  const header = cellsOf(head);
  return rows.map((line, index) => ({ kind: 'row', header, cells: cellsOf(line), row: index + 2 }));
}

/** Splits at pipes that are neither escaped nor inside code. */
function splitCells(line: string): string[] {
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  const cells: string[] = [];
  let cell = '';
  for (const part of inner.match(/\\\||`[^`]*`|[^|`\\]+|[\s\S]/g) ?? []) {
    if (part === '|') {
      cells.push(cell.trim());
      cell = '';
    } else cell += part === '\\|' ? '|' : part;
  }
  return [...cells, cell.trim()];
}
