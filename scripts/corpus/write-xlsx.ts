import writeXlsxFile from 'write-excel-file/node';
import type { Sheet } from './contents/agenda.ts';
import { fixedZip } from './fixed-zip.ts';

const WIDEST = 70;

/** A workbook whose cells are text, times included: what people see is what stands in the file. */
export async function writeXlsx(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const data = sheets.map(({ rows }) =>
    rows.map((cells, row) =>
      cells.map((value) =>
        value === ''
          ? null
          : { type: String, value, wrap: true, ...(row === 0 && cells.length > 1 ? { fontWeight: 'bold' as const } : {}) },
      ),
    ),
  );
  const bytes = await writeXlsxFile(data, {
    sheets: sheets.map(({ name }) => name),
    columns: sheets.map(columnWidths),
    buffer: true,
  });
  return fixedZip(bytes);
}

function columnWidths({ rows }: Sheet): { width: number }[] {
  const [first = []] = rows;
  return first.map((_, column) => ({
    width: Math.min(WIDEST, Math.max(...rows.map((cells) => cells[column]?.length ?? 0)) + 2),
  }));
}
