import { describe, expect, it } from 'vitest';
import type { Block } from '../document.ts';
import { loadPdf } from './pdf.ts';
import { makePdf, type PdfText } from './test-pdf.ts';

const shown = (blocks: readonly Block[]) =>
  blocks.map((block) =>
    block.kind === 'row'
      ? `${block.page} ${block.row} ${block.header.join('/')} > ${block.cells.join('|')}`
      : `${block.page} ${block.kind[0]}: ${block.text}`,
  );
/** One line of a table: the cells that are not empty, each at the start of its column. */
const line = (y: number, cells: readonly string[], xs: readonly number[] = [50, 200, 350]): PdfText[] =>
  cells.flatMap((text, column) => (text === '' ? [] : [{ text, x: xs[column] ?? 0, y }]));
const HEAD = ['Time', 'Session', 'Place'];

describe('tables without lines', () => {
  it('go on over pages under their header, whether it is repeated or not', async () => {
    const rows = (from: number, top: number) =>
      Array.from({ length: 4 }, (_, index) => line(top - index * 20, [`${from + index}:00`, 'Talk', 'Hall A'])).flat();
    const repeated = [
      [...line(770, HEAD), ...rows(10, 750)],
      [...line(770, HEAD), ...rows(14, 750)],
      [...line(770, HEAD), ...rows(18, 750), { text: 'The end.', y: 600 }],
    ];
    const expected = [10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21].map(
      (hour, index) => `${1 + Math.floor(index / 4)} ${index + 2} Time/Session/Place > ${hour}:00|Talk|Hall A`,
    );
    expect(shown((await loadPdf(makePdf(repeated))).blocks)).toEqual([...expected, '3 p: The end.']);
    const once = repeated.map((texts, index) => (index === 0 ? texts : texts.filter(({ y }) => y < 770)));
    expect(shown((await loadPdf(makePdf(once))).blocks)).toEqual([...expected, '3 p: The end.']);
  });

  it('do not lend their header to another table on the next page', async () => {
    const { blocks } = await loadPdf(
      makePdf([
        [...line(700, HEAD), ...line(680, ['9:00', 'Talk', 'Hall A'])],
        [...line(770, ['Bus', 'From', 'To']), ...line(750, ['2', 'Hotel', 'Airport'])],
      ]),
    );
    expect(shown(blocks)).toEqual([
      '1 2 Time/Session/Place > 9:00|Talk|Hall A',
      '2 2 Bus/From/To > 2|Hotel|Airport',
    ]);
  });

  it('end a row that the next page goes on with', async () => {
    const { blocks } = await loadPdf(
      makePdf([
        [...line(70, HEAD), ...line(50, ['9:00', 'Opening of the', 'Hall A'])],
        [...line(770, ['', 'study visit', '']), ...line(750, ['10:00', 'Coffee', 'Foyer'])],
      ]),
    );
    expect(shown(blocks)).toEqual([
      '1 2 Time/Session/Place > 9:00|Opening of the study visit|Hall A',
      '2 3 Time/Session/Place > 10:00|Coffee|Foyer',
    ]);
  });

  it('have no header when the first row differs from the next in figures alone', async () => {
    const texts = [...line(700, ['1', 'Bus 1', 'Gate']), ...line(680, ['2', 'Bus 2', 'Gate'])];
    expect(shown((await loadPdf(makePdf([texts]))).blocks)).toEqual(['1 1  > 1|Bus 1|Gate', '1 2  > 2|Bus 2|Gate']);
  });

  it('keep their titles apart', async () => {
    const { blocks } = await loadPdf(
      makePdf([
        [
          ...line(700, HEAD),
          ...line(685, ['9:00', 'Talk', 'Hall A']),
          ...line(670, ['10:00', 'Lunch', 'Hall B']),
          { text: 'Buses', y: 635 },
          ...line(615, ['Bus', 'From', 'To']),
          ...line(600, ['2', 'Hotel', 'Airport']),
        ],
      ]),
    );
    expect(shown(blocks)).toEqual([
      '1 2 Time/Session/Place > 9:00|Talk|Hall A',
      '1 3 Time/Session/Place > 10:00|Lunch|Hall B',
      '1 p: Buses',
      '1 2 Bus/From/To > 2|Hotel|Airport',
    ]);
  });

  it('may have figures to the right, names in the middle, an empty corner, a day told once', async () => {
    const texts = [
      ...line(700, ['Dish', 'Price'], [75, 262]),
      ...line(680, ['Soup of the day', '500'], [50, 280]),
      ...line(660, ['Rice', '12000'], [50, 269]),
      { text: 'Halls', y: 620 },
      ...line(590, ['', 'Day 1', 'Day 2']),
      ...line(570, ['Morning', 'Hall A', 'Hall B']),
      { text: 'Days', y: 530 },
      ...line(500, ['Date', 'Time', 'Session']),
      ...line(485, ['20 Sep', '09:00', 'Opening']),
      ...line(470, ['', '10:00', 'Talk']),
    ];
    expect(shown((await loadPdf(makePdf([texts]))).blocks)).toEqual([
      '1 2 Dish/Price > Soup of the day|500',
      '1 3 Dish/Price > Rice|12000',
      '1 p: Halls',
      '1 2 /Day 1/Day 2 > Morning|Hall A|Hall B',
      '1 p: Days',
      '1 2 Date/Time/Session > 20 Sep|09:00|Opening',
      '1 3 Date/Time/Session > |10:00|Talk',
    ]);
  });

  it('may have cells in the middle of taller rows', async () => {
    const texts = [
      ...line(700, HEAD),
      ...line(676, ['', 'Opening of the', '']),
      ...line(670, ['9:00', '', 'Hall A']),
      ...line(664, ['', 'study visit', '']),
      ...line(640, ['10:00', 'Coffee', 'Foyer']),
    ];
    expect(shown((await loadPdf(makePdf([texts]))).blocks)).toEqual([
      '1 2 Time/Session/Place > 9:00|Opening of the study visit|Hall A',
      '1 3 Time/Session/Place > 10:00|Coffee|Foyer',
    ]);
  });
});

describe('tables drawn with lines', () => {
  const tight: PdfText[] = [
    { text: 'Buses', y: 760 },
    ...line(706, ['Time', 'Bus and where it goes', 'Gate'], [53, 93, 253]),
    ...line(686, ['08:15', 'Bus 2 from the main gate', 'A'], [53, 93, 253]),
    { text: 'to the hotel', x: 93, y: 675 },
    ...line(656, ['Bus 3', 'A'], [93, 253]),
    { text: 'Call the desk.', y: 600 },
  ];
  const expected = [
    '1 p: Buses',
    '1 2 Time/Bus and where it goes/Gate > 08:15|Bus 2 from the main gate to the hotel|A',
    '1 3 Time/Bus and where it goes/Gate > 08:15|Bus 3|A',
    '1 p: Call the desk.',
  ];
  const upright = (x: number) => `${x} 720 m ${x} 650 l S`;
  const across = (y: number, from = 50) => `${from} ${y} m 290 ${y} l S`;
  // The time reaches over two rows.
  const ys = [across(720), across(700), across(670, 90), across(650)];

  it('keep their rows however tight, with cells over several rows', async () => {
    const drawing = [...ys, ...[50, 90, 250, 290].map(upright)].join('\n');
    const { blocks } = await loadPdf(makePdf([tight], { drawings: [drawing] }));
    expect(shown(blocks)).toEqual(expected);
  });

  it('may be drawn as thin boxes, moved and scaled, without lines at their sides', async () => {
    const box = (x: number, y: number, width: number, height: number) =>
      `${x / 2} ${y / 2} ${width / 2} ${height / 2} re f`;
    const boxes = [
      box(50, 720, 240, 1),
      box(50, 700, 240, 1),
      box(90, 670, 200, 1),
      box(50, 650, 240, 1),
      box(90, 650, 1, 70),
      box(250, 650, 1, 70),
    ];
    const drawing = `q 2 0 0 2 0 0 cm ${boxes.join(' ')} Q`;
    const { blocks } = await loadPdf(makePdf([tight], { drawings: [drawing] }));
    expect(shown(blocks)).toEqual(expected);
  });

  it('take in a title that stands in a cell of its own, and go on over pages', async () => {
    const grid = (top: number, rows: number) =>
      [
        ...Array.from({ length: rows + 1 }, (_, row) => across(top - row * 20)),
        ...[50, 290].map((x) => `${x} ${top} m ${x} ${top - rows * 20} l S`),
      ].join('\n');
    const middle = (top: number, bottom: number) => `150 ${top} m 150 ${bottom} l S`;
    const row = (y: number, ...cells: string[]) => line(y, cells, [53, 153]);
    const pdf = makePdf(
      [
        [{ text: 'Menu of the week', x: 53, y: 85 }, ...row(65, 'Day', 'Dish'), ...row(45, 'Mon 19', 'Rice')],
        [...row(765, 'Day', 'Dish'), ...row(745, 'Tue 20', 'Soup')],
      ],
      { drawings: [`${grid(100, 3)}\n${middle(80, 40)}`, `${grid(780, 2)}\n${middle(780, 740)}`] },
    );
    expect(shown((await loadPdf(pdf)).blocks)).toEqual([
      '1 p: Menu of the week',
      '1 2 Day/Dish > Mon 19|Rice',
      '2 3 Day/Dish > Tue 20|Soup',
    ]);
  });

  it('are none when a frame or a drawing holds text', async () => {
    const frame = '40 650 300 130 re S 40 700 m 340 700 l S';
    const { blocks } = await loadPdf(makePdf([[...line(750, ['Note:', '', '']), { text: 'Bring water.', y: 680 }]], { drawings: [frame] }));
    expect(shown(blocks)).toEqual(['1 p: Note:', '1 p: Bring water.']);
    const scribble = Array.from({ length: 25_000 }, (_, index) => `${index % 500} 10 m ${index % 500} 700 l S`);
    const drawn = await loadPdf(makePdf([tight], { drawings: [scribble.join('\n')] }));
    expect(shown(drawn.blocks)[0]).toBe('1 p: Buses');
  });
});
