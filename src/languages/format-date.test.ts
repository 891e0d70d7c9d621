import { describe, expect, it } from 'vitest';
import { formatDate, formatWeekday } from './format-date.ts';
import { LANGUAGES } from './languages.ts';

/** 20:00 UTC on 27 September 2026 is already the 28th in Seoul. */
const EVENING = Date.UTC(2026, 8, 27, 20);

describe('formatDate', () => {
  it.each([
    ['en', '28 September 2026'],
    ['ru', '28 сентября 2026 г.'],
    ['kk', '2026 ж. 28 қыркүйек'],
    ['ky', '2026-ж., 28-сентябрь'],
    ['tg', '28 сентябри соли 2026'],
    ['uz', '28-sentabr, 2026'],
    ['hy', '28 սեպտեմբերի, 2026 թ.'],
    ['az', '28 sentyabr 2026'],
    ['ka', '28 სექტემბერი, 2026'],
    ['ko', '2026년 9월 28일'],
  ] as const)('writes a date in %s', (language, expected) => {
    expect(formatDate(EVENING, language, 'Asia/Seoul').replace(/\s/gu, ' ')).toBe(expected);
  });

  it('counts days by the time zone', () => {
    expect(formatDate(EVENING, 'en', 'UTC')).toBe('27 September 2026');
    expect(formatDate(EVENING, 'tg', 'UTC')).toBe('27 сентябри соли 2026');
  });

  it.each(LANGUAGES)('names twelve different months in %s', (language) => {
    const months = Array.from({ length: 12 }, (_, month) =>
      formatDate(Date.UTC(2026, month, 15), language, 'UTC'),
    );
    expect(new Set(months).size).toBe(12);
    // What ICU writes where it does not know a month's name.
    expect(months.filter((date) => /\bM\d\d/.test(date))).toEqual([]);
  });

  it('refuses an unknown time zone', () => {
    expect(() => formatDate(EVENING, 'tg', 'Mars/Olympus')).toThrow(RangeError);
  });
});

describe('formatWeekday', () => {
  it.each([
    ['en', 'Monday 28 September', 'Monday, 28 September 2026'],
    ['ru', 'понедельник, 28 сентября', 'понедельник, 28 сентября 2026 г.'],
    ['kk', '28 қыркүйек, дүйсенбі', '2026 ж. 28 қыркүйек, дүйсенбі'],
    ['ky', '28-сентябрь, дүйшөмбү', '2026-ж., 28-сентябрь, дүйшөмбү'],
    ['tg', 'душанбе, 28 сентябр', 'душанбе, 28 сентябри соли 2026'],
    ['uz', 'dushanba, 28-sentabr', 'dushanba, 28-sentabr, 2026'],
    ['hy', 'սեպտեմբերի 28, երկուշաբթի', '2026 թ. սեպտեմբերի 28, երկուշաբթի'],
    ['az', '28 sentyabr, bazar ertəsi', '28 sentyabr 2026, bazar ertəsi'],
    ['ka', 'ორშაბათი, 28 სექტემბერი', 'ორშაბათი, 28 სექტემბერი, 2026'],
    ['ko', '9월 28일 월요일', '2026년 9월 28일 월요일'],
  ] as const)('writes a day in %s', (language, day, withYear) => {
    const write = (year: boolean) =>
      formatWeekday(EVENING, language, 'Asia/Seoul', { year }).replace(/\s/gu, ' ');
    expect(write(false)).toBe(day);
    expect(write(true)).toBe(withYear);
  });

  it('names the weekdays of Tajik with their own letters', () => {
    const days = [0, 1, 2, 3, 4, 5, 6].map((day) =>
      formatWeekday(Date.UTC(2026, 10, 30 + day), 'tg', 'UTC', { year: false }).replace(/,.*/, ''),
    );
    expect(days).toEqual(['душанбе', 'сешанбе', 'чоршанбе', 'панҷшанбе', 'ҷумъа', 'шанбе', 'якшанбе']);
  });
});
