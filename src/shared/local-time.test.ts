import { describe, expect, it } from 'vitest';
import { addDays, isLocalTime, localTime, momentOf, momentOfLeap, momentsOf } from './local-time.ts';

const utc = (text: string) => Date.parse(`${text}Z`);
const at = (year: number, month: number, day: number, hour = 0, minute = 0) => ({
  year,
  month,
  day,
  hour,
  minute,
});

describe('localTime', () => {
  it('is what the clock of a zone shows', () => {
    expect(localTime(utc('2026-12-31T20:15'), 'Asia/Tehran')).toEqual(at(2026, 12, 31, 23, 45));
    expect(localTime(utc('2026-12-31T20:15') + 0.5, 'Asia/Seoul')).toEqual(at(2027, 1, 1, 5, 15));
  });

  it('knows that Almaty changed its zone on 1 March 2024', () => {
    expect(localTime(utc('2024-02-29T12:00'), 'Asia/Almaty').hour).toBe(18);
    expect(localTime(utc('2024-03-01T12:00'), 'Asia/Almaty').hour).toBe(17);
  });
});

describe('the moments of a time', () => {
  it('are one on most days', () => {
    expect(momentsOf(at(2026, 12, 1, 18), 'Asia/Seoul')).toEqual([utc('2026-12-01T09:00')]);
    expect(momentOf(at(2026, 12, 1, 18), 'Asia/Seoul')).toBe(utc('2026-12-01T09:00'));
  });

  it('are two where the clock is put back', () => {
    const twice = [utc('2026-10-25T00:30'), utc('2026-10-25T01:30')];
    expect(momentsOf(at(2026, 10, 25, 2, 30), 'Europe/Berlin')).toEqual(twice);
    expect(momentOf(at(2026, 10, 25, 2, 30), 'Europe/Berlin')).toBe(twice[0]);
    expect(momentsOf(at(2024, 2, 29, 23, 30), 'Asia/Almaty')).toHaveLength(2);
  });

  it('are none where it is put forward, and then the leap is known', () => {
    const skipped = at(2027, 3, 14, 2, 30);
    expect(momentsOf(skipped, 'America/New_York')).toEqual([]);
    expect(momentOfLeap(skipped, 'America/New_York')).toBe(utc('2027-03-14T07:00'));
    expect(momentOf(skipped, 'America/New_York')).toBe(utc('2027-03-14T07:30'));
  });
});

describe('isLocalTime', () => {
  it('knows leap days, and the last minute of a day', () => {
    expect(isLocalTime(at(2028, 2, 29, 23, 59))).toBe(true);
    for (const time of [at(2027, 2, 29), at(2026, 2, 31), at(2026, 12, 1, 24), at(2026, 0, 1)]) {
      expect(isLocalTime(time)).toBe(false);
    }
  });
});

describe('addDays', () => {
  it('runs on into the next month or year, and back', () => {
    expect(addDays(at(2026, 12, 31, 18, 5), 1)).toEqual(at(2027, 1, 1, 18, 5));
    expect(addDays(at(2028, 3, 1), -1)).toEqual(at(2028, 2, 29));
  });
});
