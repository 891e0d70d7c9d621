import { describe, expect, it } from 'vitest';
import { loadOds } from './ods.ts';
import { makeOdf, sampleOds } from './test-odf.ts';

const cell = (text: string, attributes = '') =>
  `<table:table-cell ${attributes}><text:p>${text}</text:p></table:table-cell>`;
const row = (cells: string, attributes = '') => `<table:table-row ${attributes}>${cells}</table:table-row>`;
const EMPTY = '<table:table-cell/>';
const load = (rows: string) =>
  loadOds(makeOdf('spreadsheet', { body: `<table:table table:name="S">${rows}</table:table>` }));
const header = ['Bus', 'Leaves'];
const HEADER = row(cell('Bus') + cell('Leaves'));

describe('loadOds', () => {
  it('reads rows with the names of their columns and counts as a spreadsheet does', async () => {
    const { blocks, warnings } = await loadOds(sampleOds());
    const names = ['Bus', 'Leaves', 'Gate'];
    expect(blocks).toEqual([
      { sheet: 'Buses', kind: 'row', header: names, cells: ['1', '08:00', 'B'], row: 2 },
      { sheet: 'Buses', kind: 'row', header: names, cells: ['2', '09:00', 'C'], row: 3 },
    ]);
    expect(warnings).toEqual([]);
  });

  it('counts empty rows and fills merged cells', async () => {
    const { blocks } = await load(
      HEADER +
        row(EMPTY, 'table:number-rows-repeated="40"') +
        row(cell('1', 'table:number-rows-spanned="2"') + cell('08:00')) +
        row('<table:covered-table-cell><text:p>old</text:p></table:covered-table-cell>' + cell('09:00')) +
        row(EMPTY, 'table:number-rows-repeated="1000000"'),
    );
    expect(blocks).toEqual([
      { sheet: 'S', kind: 'row', header, cells: ['1', '08:00'], row: 42 },
      { sheet: 'S', kind: 'row', header, cells: ['1', '09:00'], row: 43 },
    ]);
  });

  it.each<[string, string, string]>([
    ['the text, never the formula', cell('12', 'table:formula="of:=SUM([.A1])" office:value-type="float" office:value="12.00001"'), '12'],
    ['no comments', '<table:table-cell><office:annotation><text:p>ask Ann</text:p></office:annotation><text:p>B</text:p></table:table-cell>', 'B'],
    ['a date without its text', '<table:table-cell office:value-type="date" office:date-value="2022-09-20T09:30:00"/>', '2022-09-20 09:30'],
    ['a day', '<table:table-cell office:value-type="date" office:date-value="2022-09-20"/>', '2022-09-20'],
    ['a time', '<table:table-cell office:value-type="time" office:time-value="PT09H05M00S"/>', '09:05'],
    ['a share', '<table:table-cell office:value-type="percentage" office:value="0.07"/>', '7%'],
    ['money', '<table:table-cell office:value-type="currency" office:currency="KRW" office:value="5000"/>', '5000 KRW'],
    ['a number', '<table:table-cell office:value-type="float" office:value="0.30000000000000004"/>', '0.3'],
    ['yes and no', '<table:table-cell office:value-type="boolean" office:boolean-value="true"/>', 'TRUE'],
    ['a word', '<table:table-cell office:value-type="string" office:string-value="gate"/>', 'gate'],
  ])('shows %s', async (_, shown, expected) => {
    const { blocks } = await load(HEADER + row(cell('x') + shown));
    expect(blocks).toEqual([{ sheet: 'S', kind: 'row', header, cells: ['x', expected], row: 2 }]);
  });

  it('reads the first hundred of a row repeated on and on, and says so', async () => {
    const { blocks, warnings } = await load(
      HEADER + row(cell('1') + cell('late'), 'table:number-rows-repeated="5000"') + row(cell('2') + cell('on time')),
    );
    expect(blocks).toHaveLength(101);
    expect(blocks.at(-1)).toMatchObject({ cells: ['2', 'on time'], row: 5002 });
    expect(warnings).toEqual(['Row 2 of the sheet "S" is repeated 5000 times; 100 of them were read.']);
  });

  it.each([
    ['cells', HEADER + row(cell('x', 'table:number-columns-repeated="999999999"'))],
    ['empty cells before a word', HEADER + row('<table:table-cell table:number-columns-repeated="999999999"/>' + cell('x'))],
    ['wide rows', row(cell('x', 'table:number-columns-repeated="16384"'), 'table:number-rows-repeated="1000000"').repeat(3)],
    ['empty rows before a word', row(EMPTY, 'table:number-rows-repeated="999999999"') + HEADER],
  ])('refuses %s repeated to millions', async (_, rows) => {
    await expect(load(rows)).rejects.toThrow(/come to more than \d+ cells. Delete/);
  });

  it('leaves hidden sheets and old versions of cells out', async () => {
    const styles =
      '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>';
    const body = `<table:tracked-changes><table:cell-content-change><table:previous><table:change-track-table-cell><text:p>old</text:p></table:change-track-table-cell></table:previous></table:cell-content-change></table:tracked-changes>
      <table:table table:name="Draft" table:style-name="ta2">${row(cell('secret'))}</table:table><table:table table:name="S">${row(cell('Shown.'))}</table:table>`;
    const { blocks, warnings } = await loadOds(makeOdf('spreadsheet', { styles, body }));
    expect(blocks).toEqual([{ sheet: 'S', kind: 'paragraph', text: 'Shown.' }]);
    expect(warnings).toEqual(['Hidden sheets were left out: Draft.']);
  });
});
