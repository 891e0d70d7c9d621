import { csvRows } from '../csv-rows.ts';
import type { Loaded } from './loaded.ts';
import { sheetBlocks } from './sheet-blocks.ts';

/** Reads a table of comma, semicolon or tab separated values; its first row with two filled cells names the columns. */
export async function loadCsv(bytes: Uint8Array): Promise<Loaded> {
  const { rows, warnings } = await csvRows(bytes);
  return { blocks: sheetBlocks(rows, {}), warnings };
}
