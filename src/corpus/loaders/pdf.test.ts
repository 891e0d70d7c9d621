import { describe, expect, it } from 'vitest';
import type { Block } from '../document.ts';
import type { Ocr } from '../ocr/ocr.ts';
import { loadPdf } from './pdf.ts';
import { tidy } from './pdf-lines.ts';
import { makePdf } from './test-pdf.ts';

const shown = (blocks: readonly Block[]) =>
  blocks.map((block) => [block.page, block.kind, block.kind === 'row' ? block.cells.join('|') : block.text]);

describe('loadPdf', () => {
  it('joins lines to paragraphs, knows headings by their size, and gives pages', async () => {
    const pdf = makePdf(
      [
        [
          { text: 'Where to eat', y: 750, size: 18 },
          { text: 'Lunch is served in the res-', y: 720 },
          { text: 'taurant on the ground floor. Show the Wi-', y: 708 },
          { text: 'Fi card at the door.', y: 696 },
          { text: 'Dinner is at 18:30.', y: 670 },
          { text: '- bring your badge', y: 650 },
          { text: '- leave bags outside', y: 638 },
        ],
        [{ text: 'On the second page.', y: 750 }],
      ],
      { title: 'Food guide' },
    );
    const { title, blocks, warnings } = await loadPdf(pdf);
    expect(title).toBe('Food guide');
    expect(warnings).toEqual([]);
    expect(shown(blocks)).toEqual([
      [1, 'heading', 'Where to eat'],
      [
        1,
        'paragraph',
        'Lunch is served in the restaurant on the ground floor. Show the Wi-Fi card at the door.',
      ],
      [1, 'paragraph', 'Dinner is at 18:30.'],
      [1, 'item', 'bring your badge'],
      [1, 'item', 'leave bags outside'],
      [2, 'paragraph', 'On the second page.'],
    ]);
  });

  it('finishes on the first page a sentence that goes on over its end', async () => {
    const pdf = makePdf([
      [{ text: 'The bus to the airport leaves', y: 60 }],
      [
        { text: 'at six in the morning.', y: 750 },
        { text: 'Be there early.', y: 700 },
      ],
    ]);
    expect(shown((await loadPdf(pdf)).blocks)).toEqual([
      [1, 'paragraph', 'The bus to the airport leaves at six in the morning.'],
      [2, 'paragraph', 'Be there early.'],
    ]);
  });

  it('drops headers, footers and page numbers that repeat', async () => {
    const page = (number: number, words: string) => [
      { text: 'Study visit 2022', y: 780, size: 8 },
      { text: words, y: 700 },
      { text: `Page ${number} of 3`, y: 20, size: 8 },
    ];
    const { blocks } = await loadPdf(makePdf([page(1, 'Hotel.'), page(2, 'Buses.'), page(3, 'Money.')]));
    expect(shown(blocks).map(([, , text]) => text)).toEqual(['Hotel.', 'Buses.', 'Money.']);
  });

  it('reads a table whose cells are wrapped', async () => {
    const line = (y: number, ...cells: string[]) =>
      cells.flatMap((text, column) => (text === '' ? [] : [{ text, x: 50 + column * 150, y }]));
    const pdf = makePdf([
      [
        { text: 'The days at a glance:', y: 740 },
        ...line(700, 'Time', 'Session', 'Place'),
        ...line(680, '09:00', 'Opening of the', 'Hall A'),
        ...line(668, '', 'study visit', ''),
        ...line(648, '10:30', 'Coffee', 'Foyer'),
        { text: 'After the table.', y: 600 },
      ],
    ]);
    const { blocks } = await loadPdf(pdf);
    expect(shown(blocks)).toEqual([
      [1, 'paragraph', 'The days at a glance:'],
      [1, 'row', '09:00|Opening of the study visit|Hall A'],
      [1, 'row', '10:30|Coffee|Foyer'],
      [1, 'paragraph', 'After the table.'],
    ]);
    expect(blocks[1]).toMatchObject({ header: ['Time', 'Session', 'Place'], row: 2 });
  });

  it('reads one column of text after the other', async () => {
    const column = (x: number, name: string) =>
      Array.from({ length: 12 }, (_, index) => ({ text: `${name} ${index}`, x, y: 700 - index * 12 }));
    const { blocks } = await loadPdf(makePdf([[...column(50, 'left'), ...column(320, 'right')]]));
    const text = shown(blocks)
      .map(([, , part]) => part)
      .join(' ');
    expect(text).toMatch(/^left 0 .*left 11 right 0 .*right 11$/);
  });

  it('says which pages are pictures without text; empty ones do not count', async () => {
    const pdf = makePdf([[{ text: 'Words.', y: 700 }], [], []], { pictures: [1, 3] });
    const { warnings, pagesWithoutText } = await loadPdf(pdf);
    expect(warnings).toEqual(['Pages without text, perhaps pictures, were left out: 3.']);
    expect(pagesWithoutText).toEqual([3]);
  });

  it('has pictures read where there is no text', async () => {
    const pdf = makePdf([[], [{ text: 'Words.', y: 700 }], [], []], { pictures: [1, 3, 4] });
    const asked: unknown[] = [];
    const line = (text: string, y: number) => ({ segments: [{ text, x: 50, end: 300 }], y, size: 40 });
    const ocr: Ocr = {
      readPicture: () => Promise.reject(new Error('not asked')),
      readPdfPages: (_, numbers, options) => {
        asked.push(numbers, options);
        const pages = new Map([
          [3, [line('Bus 2 leaves at', 100), line('08:15.', 50)]],
          [4, []],
        ]);
        return Promise.resolve({ pages, unsureLines: 0, problems: ['Page 1: It is torn.'] });
      },
    };
    const { blocks, warnings, pagesWithoutText } = await loadPdf(pdf, { ocr, declaredLanguage: 'kk' });
    expect(asked).toEqual([[1, 3, 4], { language: 'kk' }]);
    expect(shown(blocks)).toEqual([
      [2, 'paragraph', 'Words.'],
      [3, 'paragraph', 'Bus 2 leaves at 08:15.'],
    ]);
    expect(pagesWithoutText).toEqual([1, 4]);
    expect(warnings).toEqual([
      'Pages without text, perhaps pictures, were left out: 1, 4.',
      'Page 1: It is torn.',
      expect.stringMatching(/^Read by OCR/),
    ]);
  });

  it('leaves the bytes to their owner', async () => {
    const pdf = makePdf([[{ text: 'Words.', y: 700 }]]);
    await loadPdf(pdf);
    expect(pdf.length).toBeGreaterThan(0);
  });
});

describe('tidy', () => {
  it.each([
    ['3 월 15 일에 만나요', '3월 15일에 만나요'],
    ['버스 2 번 출구 3 층', '버스 2번 출구 3층'],
    ['제 3 일정표', '제 3 일정표'],
    ['2022 년부터 20 명', '2022년부터 20명'],
  ])('%s is %s', (printed, written) => {
    expect(tidy(printed)).toBe(written);
  });
});
