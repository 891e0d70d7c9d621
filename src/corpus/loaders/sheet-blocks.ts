import type { Block } from '../document.ts';

const LONGEST_LABEL = 100;

/**
 * A sheet's rows as blocks. The first row with two filled cells names the columns. A row with one filled cell above it
 * is a heading or a paragraph; below it, a short one in the first of three or more columns is the heading of what follows.
 */
export function sheetBlocks(
  rows: readonly (readonly string[])[],
  unit: { readonly sheet?: string },
): Block[] {
  const filled = (row: readonly string[]) => row.filter((cell) => cell.trim() !== '').length;
  const headerIndex = rows.findIndex((row) => filled(row) >= 2);
  const header = rows[headerIndex] ?? [];
  return rows.flatMap((cells, index): Block[] => {
    if (filled(cells) === 0 || index === headerIndex) return [];
    const only = filled(cells) === 1 ? cells.find((cell) => cell.trim() !== '') : undefined;
    const isAbove = headerIndex < 0 || index < headerIndex;
    const isLabel = isAbove || (filled(header) >= 3 && (cells[0] ?? '').trim() !== '');
    if (only !== undefined && isLabel) {
      const text = only.trim();
      const heads = headerIndex >= 0 && text.length <= LONGEST_LABEL && !/[.!?:;]$/.test(text);
      if (!heads) return [{ ...unit, kind: 'paragraph', text }];
      return [{ ...unit, kind: 'heading', level: isAbove ? 2 : 3, text }];
    }
    return [{ ...unit, kind: 'row', header, cells, row: index + 1 }];
  });
}
