import { describe, expect, it } from 'vitest';
import { foundAmong } from './test-checks.ts';

const BUS = 'The bus leaves on 21 September 2026 at 08:15 from gate B.';

describe('the check of days gone by', () => {
  it('finds a document all of whose days are over', async () => {
    const later = Date.UTC(2026, 8, 22, 3);
    expect(await foundAmong('dates-gone-by', { 'bus.md': BUS }, later)).toEqual([
      { severity: 'warning', code: 'dates-gone-by', document: 'bus.md', details: { date: '2026-09-21' } },
    ]);
  });

  it('waits until the day is over in the zone of the programme', async () => {
    const lastMinute = Date.UTC(2026, 8, 21, 14, 59);
    expect(await foundAmong('dates-gone-by', { 'bus.md': BUS }, lastMinute)).toEqual([]);
    expect(await foundAmong('dates-gone-by', { 'bus.md': BUS }, lastMinute + 60_000)).toHaveLength(1);
  });

  it('reads the days of every language', async () => {
    const files = {
      'ru.md': '# Сборы\n\nВстреча 20 марта 2026 года в 10:00 и 21 марта в 11:00.',
      'ko.md': '# 일정\n\n2026년 3월 20일과 2026년 3월 21일에 모입니다.',
      'uz.md': '# Reja\n\nUchrashuv 2026-yil 20-mart kuni soat 10:00 da boʻladi.',
    };
    expect(await foundAmong('dates-gone-by', files)).toHaveLength(3);
  });

  it.each([
    ['a day still to come', 'Apply by 1 March 2026. The visit begins on 21 September 2026.'],
    ['the date of a law', 'The law of 5 March 2024 governs visas.'],
    ['history', 'Founded on 12 March 1998 and opened on 1 June 1999 at 10:00.'],
    ['days whose year nobody tells', 'The bus leaves on 21 March at 08:15.'],
    ['no days', 'Breakfast is at 07:00.'],
    ['a validity that the keeper set', '---\nvalid-until: 2027-01-01\n---\nMet on 1 March 2026 at 10:00.'],
    ['a sample', '---\nsample: true\n---\nMet on 1 March 2026 at 10:00.'],
  ])('leaves alone %s', async (_, content) => {
    expect(await foundAmong('dates-gone-by', { 'a.md': content })).toEqual([]);
  });
});

describe('the check of validity', () => {
  it('finds a document that no longer counts, and tells its last day', async () => {
    const files = {
      'old.md': '---\nvalid-until: 2026-08-31\n---\nThe desk is open.',
      'new.md': '---\nvalid-until: 2026-09-01\n---\nThe desk is closed.',
    };
    expect(await foundAmong('past-validity', files)).toEqual([
      { severity: 'warning', code: 'past-validity', document: 'old.md', details: { date: '2026-08-31' } },
    ]);
  });
});
