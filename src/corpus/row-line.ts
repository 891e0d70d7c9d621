import type { Block } from './document.ts';

const BETWEEN = ' · ';

/** A table row as one line that can be quoted alone: `Time: 09:00 · Session: Opening`. Empty cells are left out. */
export function rowLine(row: Extract<Block, { kind: 'row' }>): string {
  return row.cells
    .map((cell, column) => ({ cell, name: (row.header[column] ?? '').replace(/\s*:$/, '') }))
    .filter(({ cell }) => cell !== '')
    .map(({ cell, name }) => (name === '' ? cell : `${name}: ${cell}`))
    .join(BETWEEN);
}
