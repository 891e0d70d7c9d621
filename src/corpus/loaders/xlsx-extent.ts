import { reasonOf } from '../../shared/reason.ts';
import { MAX_SHEET_CELLS, MAX_SHEET_ROWS } from '../read-limits.ts';
import { UnreadableFile } from '../unreadable-file.ts';

/** Excel's own limits. */
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

const code = (mark: string): number => mark.charCodeAt(0);
const QUOTE = code('"');
const SLASH = code('/');
const GREATER = code('>');
const ZERO = code('0');
const BEFORE_A = code('A') - 1;

/**
 * Throws `UnreadableFile` when the filled cells of a sheet (its XML, as bytes) reach too far: a single cell in the last
 * corner would make a table of billions. Looks at the bytes, since a sheet may be too large to be parsed at all.
 */
export function checkExtent(sheet: Uint8Array): void {
  const source = Buffer.from(sheet.buffer, sheet.byteOffset, sheet.byteLength);
  let rows = 0;
  let columns = 0;
  for (let at = source.indexOf(' r="'); at >= 0; at = source.indexOf(' r="', at + 4)) {
    const { row, column } = readReference(source, at + 4);
    if (row > LAST_ROW || column > LAST_COLUMN) {
      throw new UnreadableFile('It names a cell that no sheet has, so it is damaged. Save it anew as .xlsx.', {
        told: reasonOf('damaged'),
      });
    }
    // A cell without content, and the row itself, only carry a format.
    const end = source.indexOf('>', at);
    if (column === 0 || (end > 0 && source[end - 1] === SLASH)) continue;
    rows = Math.max(rows, row);
    columns = Math.max(columns, column);
    if (rows > MAX_SHEET_ROWS) {
      throw new UnreadableFile(
        `It has a sheet of more than ${MAX_SHEET_ROWS} rows. Put in the rows that people ask for, or split it.`,
        { told: reasonOf('too-many-rows', { limit: MAX_SHEET_ROWS }) },
      );
    }
    if (rows * columns > MAX_SHEET_CELLS) {
      throw new UnreadableFile(
        `The cells of one of its sheets lie ${rows} rows and ${columns} columns apart. Delete the rows and columns not needed.`,
        { told: reasonOf('too-many-cells') },
      );
    }
  }
}

/** `AB12` is row 12, column 28; what a row calls itself, `12`, has column 0. */
function readReference(source: Uint8Array, start: number): { row: number; column: number } {
  let row = 0;
  let column = 0;
  for (let at = start; at < source.length; at += 1) {
    const byte = source[at] ?? 0;
    if (byte === QUOTE || byte === GREATER || row > LAST_ROW || column > LAST_COLUMN) break;
    if (byte > BEFORE_A) column = column * 26 + byte - BEFORE_A;
    else row = row * 10 + byte - ZERO;
  }
  return { row, column };
}
