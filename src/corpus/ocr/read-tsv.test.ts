import { describe, expect, it } from 'vitest';
import { readTsv } from './read-tsv.ts';
import { tsvWord } from './test-programs.ts';

const HEAD = 'level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext';
const shown = (rows: string[]) =>
  [...readTsv([HEAD, ...rows].join('\n')).pages].map(([page, lines]) => [
    page,
    ...lines.map((line) => line.segments.map(({ text }) => text).join(' | ')),
  ]);

describe('readTsv', () => {
  it('joins words to lines, and parts what stands far apart or behind a rule', () => {
    const rows = [
      tsvWord('Bus', { line: 1, left: 0, top: 0, width: 70 }),
      tsvWord('2', { line: 1, left: 85, top: 0, width: 20 }),
      tsvWord('Time', { line: 2, left: 0, top: 100, width: 80 }),
      tsvWord('Place', { line: 2, left: 400, top: 100, width: 90 }),
      tsvWord('9:00', { line: 3, left: 0, top: 160, width: 80 }),
      tsvWord('|', { line: 3, left: 90, top: 150, width: 5 }),
      tsvWord('Hall', { line: 3, left: 100, top: 160, width: 80 }),
    ];
    expect(shown(rows)).toEqual([[1, 'Bus 2', 'Time | Place', '9:00 | Hall']]);
  });

  it('takes spaces from the text where the table parts syllables', () => {
    const rows = [
      tsvWord('점', { line: 1, left: 0, top: 0, width: 40 }),
      tsvWord('심은', { line: 1, left: 50, top: 0, width: 80 }),
      tsvWord('12', { line: 1, left: 140, top: 0, width: 40 }),
      tsvWord('시', { line: 1, left: 190, top: 0, width: 40 }),
      '점심은 12시',
    ];
    expect(shown(rows)).toEqual([[1, '점심은 12시']]);
  });

  it('leaves out stains and lines that it could not make out', () => {
    const rows = [
      tsvWord('Lunch', { line: 1, left: 0, top: 0, width: 90 }),
      tsvWord('~', { line: 1, left: 100, top: 0, width: 10 }, 12),
      tsvWord('qwx', { line: 2, left: 0, top: 60, width: 60 }, 41),
      tsvWord('Two', { line: 1, left: 0, top: 0, width: 90, page: 2 }),
    ];
    expect(shown(rows)).toEqual([
      [1, 'Lunch'],
      [2, 'Two'],
    ]);
    expect(readTsv(rows.join('\n')).unsureLines).toBe(1);
  });
});
