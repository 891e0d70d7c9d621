import { describe, expect, it } from 'vitest';
import { readMoment } from './read-moment.ts';

const utc = (text: string) => Date.parse(`${text}Z`);
const iso = (moment: number) => new Date(moment).toISOString().slice(0, 16);
/** "read 2026-…" in UTC, or what else it is. */
function read(text: string, zone = 'Asia/Seoul', now = '2026-11-30T03:00'): string {
  const outcome = readMoment(text, zone, utc(now));
  switch (outcome.kind) {
    case 'read':
      return [iso(outcome.moment), ...(outcome.alsoAt ? [iso(outcome.alsoAt)] : [])].join(' and ');
    case 'past':
      return `past ${iso(outcome.moment)}`;
    case 'skipped':
      return `skipped, ${iso(outcome.before)} or ${iso(outcome.after)}`;
    case 'unreadable':
      return outcome.kind;
  }
}

describe('a day with its year', () => {
  it.each([
    '2026-12-01 18:00',
    '01.12.2026 18:00',
    '1.12.2026, 18:00',
    '2026-12-01T18:00',
    '2026. 12. 1. 18:00',
  ])('is read: %s', (text) => {
    expect(read(text)).toBe('2026-12-01T09:00');
  });

  it.each([
    ['Europe/Berlin', '2026-12-01T17:00'],
    ['America/New_York', '2026-12-01T23:00'],
    ['Asia/Almaty', '2026-12-01T13:00'],
    ['Asia/Tehran', '2026-12-01T14:30'],
    ['Asia/Kathmandu', '2026-12-01T12:15'],
  ])('is a day of the zone %s', (zone, moment) => {
    expect(read('2026-12-01 18:00', zone)).toBe(moment);
  });

  it('is past when it is over, and when it is this minute', () => {
    expect(read('2025-12-01 18:00')).toBe('past 2025-12-01T09:00');
    expect(read('2026-11-30 12:00')).toBe('past 2026-11-30T03:00');
    expect(read('2026-11-30 12:01')).toBe('2026-11-30T03:01');
  });

  it('may be a leap day, in a leap year', () => {
    expect(read('29.02.2028 10:00')).toBe('2028-02-29T01:00');
    expect(read('29.02.2027 10:00')).toBe('unreadable');
  });
});

describe('a day without its year', () => {
  it('is the next such day', () => {
    expect(read('1.12 18:00')).toBe('2026-12-01T09:00');
    expect(read('01.12. 18:00')).toBe('2026-12-01T09:00');
    expect(read('29.11 18:00')).toBe('2027-11-29T09:00');
    expect(read('30.11 11:59')).toBe('2027-11-30T02:59');
    expect(read('29.2 10:00')).toBe('2028-02-29T01:00');
  });
});

describe('a time without a day', () => {
  it('is the next time that it is that', () => {
    expect(read('18:00')).toBe('2026-11-30T09:00');
    expect(read('7:05')).toBe('2026-11-30T22:05');
    expect(read('12:00')).toBe('2026-12-01T03:00');
  });

  it('belongs to the day of the zone, not to that of UTC', () => {
    expect(read('00:30', 'Asia/Seoul', '2026-11-30T15:00')).toBe('2026-11-30T15:30');
    expect(read('18:00', 'America/New_York', '2026-12-01T01:00')).toBe('2026-12-01T23:00');
  });
});

describe('today and tomorrow', () => {
  it.each(
    ['today', 'Сегодня', 'бүгін', 'бүгүн', 'имрӯз', 'bugun', 'այսօր', 'bu gün', 'დღეს', '오늘'].map(
      (word) => [word],
    ),
  )('are understood: %s', (word) => {
    expect(read(`${word} 18:00`)).toBe('2026-11-30T09:00');
    expect(read(`${word} 8:00`)).toBe('past 2026-11-29T23:00');
  });

  it.each(
    [
      'tomorrow',
      'завтра в',
      'ертең',
      'эртең',
      'фардо',
      'ertaga soat',
      'վաղը ժամը',
      'Sabah saat',
      'ხვალ',
      '내일',
    ].map((word) => [word]),
  )('are understood: %s', (word) => {
    expect(read(`${word} 18:00`)).toBe('2026-12-01T09:00');
  });
});

describe('a time on a day when the clock is changed', () => {
  it('does not exist where the clock is put forward; the nearest that do are told', () => {
    expect(read('28.03.2027 02:30', 'Europe/Berlin')).toBe('skipped, 2027-03-28T00:59 or 2027-03-28T01:00');
    expect(read('2027-03-14 02:00', 'America/New_York')).toBe(
      'skipped, 2027-03-14T06:59 or 2027-03-14T07:00',
    );
    expect(read('02:30', 'Europe/Berlin', '2027-03-27T23:00')).toBe(
      'skipped, 2027-03-28T00:59 or 2027-03-28T01:00',
    );
  });

  it('is past once the leap is over', () => {
    expect(read('28.03.2027 02:30', 'Europe/Berlin', '2027-03-28T01:00')).toBe('past 2027-03-28T01:30');
    expect(read('02:30', 'Europe/Berlin', '2027-03-28T01:00')).toBe('2027-03-29T00:30');
  });

  it('is the first of two where the clock is put back, and says so', () => {
    expect(read('25.10.2026 02:30', 'Europe/Berlin', '2026-10-24T10:00')).toBe(
      '2026-10-25T00:30 and 2026-10-25T01:30',
    );
    expect(read('2024-02-29 23:30', 'Asia/Almaty', '2024-02-29T10:00')).toBe(
      '2024-02-29T17:30 and 2024-02-29T18:30',
    );
  });

  it('is the second of two when the first is over', () => {
    expect(read('02:30', 'Europe/Berlin', '2026-10-25T00:40')).toBe('2026-10-25T01:30');
  });
});

describe('what is no time', () => {
  it.each([
    ...['31.02.2027 10:00', '31.02. 10:00', '2026-13-01 10:00', '0.12 10:00', '24:00', '25:61', '12:60'],
    ...[
      '',
      'soon',
      '2026-12-01',
      '1.12',
      '18',
      '18.00',
      'someday 18:00',
      '12/01/2026 18:00',
      '18:00:00',
      '-1:00',
    ],
    ...['1.12.26 18:00', '2026-12.01 18:00', `${' '.repeat(5000)}x18:00`],
  ])('is unreadable: %j', (text) => {
    expect(read(text)).toBe('unreadable');
  });
});
