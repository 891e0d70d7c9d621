import type { Block } from '../document.ts';
import type { Loaded } from './loaded.ts';
import { openOdfFile } from './odf-file.ts';
import { createCellBudget, MOST_REPEATED_ROWS, readOdfRows, repeatedRows } from './odf-grid.ts';
import { shownValue } from './ods-value.ts';
import { sheetBlocks } from './sheet-blocks.ts';

/** Reads an OpenDocument spreadsheet sheet by sheet, as `sheetBlocks` tells: values as shown. Hidden sheets are left out. */
export async function loadOds(bytes: Uint8Array): Promise<Loaded> {
  const { body, styles, title, openRow } = await openOdfFile(bytes, 'spreadsheet');
  const spend = createCellBudget();
  const blocks: Block[] = [];
  const hidden: string[] = [];
  const warnings: string[] = [];
  for (const table of body.children.filter(({ name }) => name === 'table')) {
    const { 'table:name': sheet = '', 'table:style-name': style } = table.attributes;
    if (styles.styleOf('table', style).isHidden) {
      hidden.push(sheet);
      continue;
    }
    const rows: (readonly string[])[] = [];
    let empty = 0;
    for (const row of readOdfRows(table, { read: (cell) => shownValue(cell, styles) || undefined, empty: '',
 openRow, spend })) {
      if (row.cells.length === 0) {
        // Every sheet ends in a million empty rows, which count only when something follows.
        empty += row.repeated;
        continue;
      }
      spend(empty);
      for (; empty > 0; empty -= 1) rows.push([]);
      const first = rows.length + 1;
      rows.push(...repeatedRows(row, spend));
      empty = Math.max(0, row.repeated - MOST_REPEATED_ROWS);
      if (empty > 0)
        warnings.push(
          `Row ${first} of the sheet "${sheet}" is repeated ${row.repeated} times; ${MOST_REPEATED_ROWS} of them were read.`,
        );
    }
    blocks.push(...sheetBlocks(rows, { sheet }));
  }
  if (hidden.length > 0) warnings.push(`Hidden sheets were left out: ${hidden.join(', ')}.`);
  return { ...(title === undefined ? {} : { title }), blocks, warnings };
}
