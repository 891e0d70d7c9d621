import type { Block } from '../document.ts';
import { clockTime, isoDate, localTime } from '../../shared/local-time.ts';
import { openOfficeFile, packParts } from '../office-zip.ts';
import type { Loaded } from './loaded.ts';
import { sheetBlocks } from './sheet-blocks.ts';
import { checkExtent } from './xlsx-extent.ts';
import { readStructure, type SheetStructure } from './xlsx-structure.ts';

/** Reads an Excel workbook sheet by sheet, as `sheetBlocks` tells. Hidden sheets are left out. */
export async function loadXlsx(bytes: Uint8Array): Promise<Loaded> {
  const parts = await openOfficeFile(bytes, (name) =>
    /^(?:\[Content_Types\]\.xml|xl\/(?:[^/]+\.xml|_rels\/.*|worksheets\/[^/]+\.xml))$/.test(name),
  );
  for (const part of parts.values()) checkExtent(part);
  const structure = await readStructure(parts);
  const { default: readWorkbook } = await import('read-excel-file/node');
  const sheets = await readWorkbook(await packParts(parts));
  const hidden = sheets.filter(({ sheet }) => structure.get(sheet)?.hidden).map(({ sheet }) => sheet);
  const blocks = sheets
    .filter(({ sheet }) => !hidden.includes(sheet))
    .flatMap(({ sheet, data }): Block[] => {
      const rows = data.map((row) => row.map(cellText));
      return sheetBlocks(fillMerged(rows, structure.get(sheet)), { sheet });
    });
  const warnings = hidden.length === 0 ? [] : [`Hidden sheets were left out: ${hidden.join(', ')}.`];
  return { blocks, warnings };
}

/** A cell over several rows counts in each of them. */
function fillMerged(rows: readonly string[][], structure: SheetStructure | undefined): string[][] {
  const filled = rows.map((row) => [...row]);
  for (const { column, firstRow, lastRow } of structure?.merged ?? []) {
    const value = filled[firstRow]?.[column];
    for (const row of filled.slice(firstRow + 1, lastRow + 1)) if (value !== undefined) row[column] = value;
  }
  return filled;
}

/** Dates as Excel keeps them have no zone: the wall clock is told as it stands, to the minute. */
function cellText(value: unknown): string {
  if (value instanceof Date) return dateText(value.getTime());
  if (typeof value === 'number') return String(Number(value.toPrecision(12)));
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'string' ? value : '';
}

function dateText(milliseconds: number): string {
  const time = localTime(Math.round(milliseconds / 60_000) * 60_000, 'UTC');
  // A time of day without a date counts from Excel's day zero.
  if (time.year < 1900 || (time.year === 1900 && time.month === 1 && time.day === 1)) return clockTime(time);
  const midnight = time.hour === 0 && time.minute === 0;
  return midnight ? isoDate(time) : `${isoDate(time)} ${clockTime(time)}`;
}
