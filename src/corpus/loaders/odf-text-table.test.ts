import { describe, expect, it } from 'vitest';
import { loadOdt } from './odt.ts';
import { makeOdf } from './test-odf.ts';

const cell = (text: string, attributes = '', style = '') =>
  `<table:table-cell ${attributes}><text:p${style && ` text:style-name="${style}"`}>${text}</text:p></table:table-cell>`;
const row = (...cells: string[]) => `<table:table-row>${cells.join('')}</table:table-row>`;
const COVERED = '<table:covered-table-cell/>';

async function rowsOf(...rows: string[]): Promise<string[]> {
  const styles =
    '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Table_20_Heading"/>' +
    '<style:style style:name="P2" style:family="paragraph"><style:text-properties fo:font-weight="bold"/></style:style>';
  const { blocks } = await loadOdt(
    makeOdf('text', { styles, body: `<table:table>${rows.join('')}</table:table>` }),
  );
  return blocks.map((block) =>
    block.kind === 'row' ? `${block.header.join('/')} > ${block.cells.join('|')}` : block.text,
  );
}

describe('tables of an OpenDocument text', () => {
  it.each<[string, string[], string[]]>([
    [
      'merged cells, down and across',
      [
        row(cell('Day'), cell('Time'), cell('Room')),
        row(cell('Tuesday', 'table:number-rows-spanned="2"'), cell('09:00'), cell('A')),
        row(COVERED, cell('10:00', 'table:number-columns-spanned="2"'), COVERED),
        row(cell('Friday'), cell('11:00'), cell('B')),
      ],
      ['Day/Time/Room > Tuesday|09:00|A', 'Day/Time/Room > Tuesday|10:00', 'Day/Time/Room > Friday|11:00|B'],
    ],
    [
      'names by their style, with an empty corner',
      [row(cell('', '', 'P1'), cell('20.09', '', 'P1'), cell('21.09', '', 'P1')), row(cell('Lunch'), cell('12:00'), cell('13:00'))],
      ['/20.09/21.09 > Lunch|12:00|13:00'],
    ],
    [
      'names in bold',
      [row(cell('Bus 1', '', 'P2'), cell('Bus 2', '', 'P2')), row(cell('08:00'), cell('08:15'))],
      ['Bus 1/Bus 2 > 08:00|08:15'],
    ],
    [
      'facts beside their names',
      [row(cell('Police', '', 'P2'), cell('112')), row(cell('Fire', '', 'P2'), cell('119'))],
      [' > Police|112', ' > Fire|119'],
    ],
    ['a table around headings', [row('<table:table-cell><text:h>Where</text:h><text:p>Here</text:p></table:table-cell>', cell('x'))], ['Where', 'Here', 'x']],
    ['repeated cells', [row(cell('x', 'table:number-columns-repeated="3"')), row(cell('y'))], [' > x|x|x', ' > y']],
  ])('%s', async (_, rows, expected) => {
    expect(await rowsOf(...rows)).toEqual(expected);
  });
});
