import { describe, expect, it } from 'vitest';
import { loadCsv } from './csv.ts';

const load = (text: string) => loadCsv(new TextEncoder().encode(text));

describe('loadCsv', () => {
  it.each([
    ['commas', 'Bus,From\n1,"Hotel, main door"\n'],
    ['semicolons and a mark', '\uFEFFBus;From\r\n1;Hotel, main door\r\n'],
    ['tabs', 'Bus\tFrom\n1\tHotel, main door'],
    ['a named delimiter', 'sep=;\nBus;From\n1;Hotel, main door'],
  ])('reads %s', async (_, text) => {
    expect((await load(text)).blocks).toEqual([
      { kind: 'row', header: ['Bus', 'From'], cells: ['1', 'Hotel, main door'], row: 2 },
    ]);
  });

  it('reads a title above the table and counts empty lines as a spreadsheet does', async () => {
    const { blocks } = await load('Bus times;;\n\nBus;From;To\n\n1;A;B\nDay 2;;\n2;A\n');
    const header = ['Bus', 'From', 'To'];
    expect(blocks).toEqual([
      { kind: 'heading', level: 2, text: 'Bus times' },
      { kind: 'row', header, cells: ['1', 'A', 'B'], row: 5 },
      { kind: 'heading', level: 3, text: 'Day 2' },
      { kind: 'row', header, cells: ['2', 'A'], row: 7 },
    ]);
  });

  it('falls back to windows-1251 with a warning', async () => {
    const bytes = Buffer.from([0xd7, 0xe0, 0xf1, 0x3b, 0xc7, 0xe0, 0xeb, 0x0a, 0x39, 0x3b, 0xc0]);
    const { blocks, warnings } = await loadCsv(bytes);
    expect(blocks).toEqual([{ kind: 'row', header: ['Час', 'Зал'], cells: ['9', 'А'], row: 2 }]);
    expect(warnings).toEqual([expect.stringContaining('windows-1251')]);
  });

  it('says what is wrong with an unclosed quotation mark', async () => {
    await expect(load('a,b\n"1,2\n')).rejects.toThrow(/^Its table can't be read \(.*quot/i);
  });
});
