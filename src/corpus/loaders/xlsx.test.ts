import { unzipSync, zipSync } from 'fflate';
import writeWorkbook from 'write-excel-file/node';
import { describe, expect, it } from 'vitest';
import { loadXlsx } from './xlsx.ts';

const makeWorkbook = (): Promise<Buffer> =>
  writeWorkbook(
    [
      [
        [],
        [{ value: 'Buses of the visit' }],
        [{ value: 'Date' }, { value: 'Leaves' }, { value: 'Bus' }],
        [
          { value: new Date(Date.UTC(2022, 8, 20)), type: Date, format: 'dd.mm.yyyy', rowSpan: 2 },
          { value: 0.375, type: Number, format: 'h:mm' },
          { value: 1, type: Number },
        ],
        [
          null,
          { value: 8 / 24 + 40 / 1440, type: Number, format: 'h:mm' },
          { value: 0.1 + 0.2, type: Number },
        ],
        [],
        [{ value: 'Day 2' }],
        [
          { value: new Date(Date.UTC(2022, 8, 21, 9, 30)), type: Date, format: 'dd.mm.yyyy hh:mm' },
          { value: 'x' },
          { value: true, type: Boolean },
        ],
      ],
      [[{ value: 'Only a note.' }]],
    ],
    { buffer: true, sheets: ['Buses', 'Notes'] },
  );

describe('loadXlsx', () => {
  it('reads each sheet: titles, header, dates and times as shown, merged cells, labels between rows', async () => {
    const { blocks } = await loadXlsx(await makeWorkbook());
    const header = ['Date', 'Leaves', 'Bus'];
    expect(blocks).toEqual([
      { sheet: 'Buses', kind: 'heading', level: 2, text: 'Buses of the visit' },
      { sheet: 'Buses', kind: 'row', header, cells: ['2022-09-20', '09:00', '1'], row: 4 },
      { sheet: 'Buses', kind: 'row', header, cells: ['2022-09-20', '08:40', '0.3'], row: 5 },
      { sheet: 'Buses', kind: 'heading', level: 3, text: 'Day 2' },
      { sheet: 'Buses', kind: 'row', header, cells: ['2022-09-21 09:30', 'x', 'TRUE'], row: 8 },
      { sheet: 'Notes', kind: 'paragraph', text: 'Only a note.' },
    ]);
  });

  it('leaves hidden sheets out and says so', async () => {
    const parts = unzipSync(await makeWorkbook());
    const workbook = new TextDecoder().decode(parts['xl/workbook.xml']);
    parts['xl/workbook.xml'] = new TextEncoder().encode(
      workbook.replace('<sheet name="Notes"', '<sheet state="hidden" name="Notes"'),
    );
    const { blocks, warnings } = await loadXlsx(zipSync(parts));
    expect(new Set(blocks.map(({ sheet }) => sheet))).toEqual(new Set(['Buses']));
    expect(warnings).toEqual(['Hidden sheets were left out: Notes.']);
  });
});
