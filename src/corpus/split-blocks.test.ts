import { describe, expect, it } from 'vitest';
import type { Block } from './document.ts';
import { sentences } from './sentences.ts';
import { splitBlocks } from './split-blocks.ts';

const split = (blocks: readonly Block[]) =>
  splitBlocks(blocks, { path: 'a.md', title: 'Guide', language: 'en' }).passages;
const heading = (level: number, text: string): Block => ({ kind: 'heading', level, text });
const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
const row = (number: number, ...cells: string[]): Block => ({
  kind: 'row',
  header: ['Time', 'Session', 'Place'],
  cells,
  row: number,
});

describe('splitBlocks', () => {
  it('keeps to the headings and tells their path without the title', () => {
    const passages = split([
      heading(1, 'Guide'),
      paragraph('Welcome.'),
      heading(2, 'Hotel'),
      paragraph('Check-in is at 14:00.'),
      heading(3, 'Wi-Fi'),
      { kind: 'item', text: 'Network: Guest' },
      heading(2, 'Hotel'),
      paragraph('Another.'),
    ]);
    expect(passages.map(({ id, text, place }) => [id, text, place.headings])).toEqual([
      ['a.md#1', 'Welcome.', []],
      ['a.md#2', 'Check-in is at 14:00.', ['Hotel']],
      ['a.md#3', 'Network: Guest', ['Hotel', 'Wi-Fi']],
      ['a.md#4', 'Another.', ['Hotel']],
    ]);
  });

  it('makes a passage of a heading with nothing below it', () => {
    const passages = split([heading(2, 'Bus 1 is late'), heading(2, 'Lunch'), paragraph('At noon.')]);
    expect(passages.map(({ text }) => text)).toEqual(['Bus 1 is late', 'At noon.']);
  });

  it('writes each row as a line that can be quoted alone, at most four in a passage', () => {
    const rows = [2, 3, 4, 5, 6].map((number) => row(number, `0${number}:00`, 'Talk', ''));
    const [first, second] = split(rows);
    expect(first?.text.split('\n')).toHaveLength(4);
    expect(first?.text.split('\n')[0]).toBe('Time: 02:00 · Session: Talk');
    expect([first?.place.row, second?.place.row]).toEqual([2, 6]);
  });

  it('never puts two tables, or a table and prose, into one passage', () => {
    const other: Block = { kind: 'row', header: [], cells: ['Police', '112'], row: 1 };
    const passages = split([
      paragraph('Agenda:'),
      row(2, '09:00', 'Opening', 'Hall A'),
      other,
      paragraph('End.'),
    ]);
    expect(passages.map(({ text }) => text)).toEqual([
      'Agenda:',
      'Time: 09:00 · Session: Opening · Place: Hall A',
      'Police · 112',
      'End.',
    ]);
  });

  it('never crosses a page, slide or sheet; headings go on over pages only', () => {
    const on = (unit: object): Block[] => [{ ...paragraph('Text.'), ...unit }];
    const title = { ...heading(1, 'Day 1'), page: 1 };
    const pages = split([title, ...on({ page: 1 }), ...on({ page: 2 })]);
    expect(pages.map(({ place }) => place)).toEqual([
      { headings: ['Day 1'], page: 1 },
      { headings: ['Day 1'], page: 2 },
    ]);
    const slides = split([{ ...heading(1, 'Day 1'), slide: 1 }, ...on({ slide: 1 }), ...on({ slide: 2 })]);
    expect(slides.map(({ place }) => place)).toEqual([
      { headings: ['Day 1'], slide: 1 },
      { headings: [], slide: 2 },
    ]);
    expect(split([...on({ sheet: 'A' }), ...on({ sheet: 'B' })])).toHaveLength(2);
  });

  it('keeps a long sentence whole and a short rest with what goes before', () => {
    const long = `It is ${'very '.repeat(300)}long.`;
    expect(split([paragraph(`Short one. ${long} Last.`)]).map(({ text }) => text)).toEqual([
      'Short one.',
      long,
      'Last.',
    ]);
    const twoLines = [paragraph('a'.repeat(480)), paragraph('A short end of the section.')];
    expect(split(twoLines)).toHaveLength(1);
  });
});

/** Mulberry32, so that a failure can be repeated. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SENTENCES = [
  'The bus leaves at 8.30 a.m. from Gate 2.',
  'See No. 2 on the plan!',
  'Dr. Kim opens the seminar with A. Baimenov.',
  'Автобус ждёт на ул. Мира, д. 5.',
  'Делегация прибыла 20 сентября 2022 г.',
  '회의는 3월 15일 오전 9시에 시작합니다.',
  'Ժամը 9-ին։',
  `This one is long, ${'because it goes on and on '.repeat(12)}until it ends.`,
];

function randomBlocks(random: () => number): Block[] {
  const pick = (most: number) => Math.floor(random() * most);
  return Array.from({ length: 1 + pick(25) }, (_, index): Block => {
    const text = Array.from({ length: 1 + pick(9) }, () => SENTENCES[pick(SENTENCES.length)] ?? '').join(' ');
    const kind = pick(10);
    if (kind === 0) return heading(1 + pick(3), `Part ${index}`);
    if (kind < 3) return { kind: 'item', text };
    if (kind < 5) return row(index + 2, '09:00', SENTENCES[pick(SENTENCES.length)] ?? '', '');
    return paragraph(text);
  });
}

describe('passages of any document', () => {
  it('are slices of its text in order, cut between sentences, and not longer than need be', () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const blocks = randomBlocks(randomFrom(seed));
      const { text, passages } = splitBlocks(blocks, { path: 'a.md', title: 'A', language: 'en' });
      const whole = sentences(text, 'en');
      let covered = 0;
      for (const passage of passages) {
        expect(passage.text).toBe(text.slice(passage.start, passage.end));
        expect(passage.start).toBeGreaterThanOrEqual(covered);
        covered = passage.end;
        const parts = sentences(passage.text, 'en');
        expect(whole).toEqual(expect.arrayContaining(parts));
        if (parts.length > 1) expect(passage.text.length).toBeLessThanOrEqual(900);
      }
      const told = passages.flatMap((passage) => sentences(passage.text, 'en'));
      const headings = new Set(blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : [])));
      expect(told.filter((line) => !headings.has(line))).toEqual(whole.filter((line) => !headings.has(line)));
    }
  });
});
