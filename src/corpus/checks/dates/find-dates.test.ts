import { describe, expect, it } from 'vitest';
import type { Language } from '../../../languages/languages.ts';
import { findDates } from './find-dates.ts';

/** `21/9/2026 1`: day, month, year and the day of the week beside it. */
function read(language: Language, text: string): string[] {
  return findDates(text, language).map(({ readings, year, weekday }) =>
    [readings.map(({ day, month }) => `${day}/${month}`).join(' or ') + (year ? `/${year}` : ''), weekday ?? '']
      .join(' ')
      .trim(),
  );
}

describe('findDates', () => {
  it.each<[Language, string, string[]]>([
    ['en', 'Monday 21 September 2026', ['21/9/2026 1']],
    ['en', 'Tuesday, September 22nd, 2026 at 20:30', ['22/9/2026 2']],
    ['en', '2026-09-21 (Mon)', ['21/9/2026 1']],
    ['en', 'Day 1, Tue 20 Sep 2022', ['20/9/2022 2']],
    ['ru', '21.09.2026 (пн)', ['21/9/2026 1']],
    ['ru', '21 сентября 2026 г. (понедельник)', ['21/9/2026 1']],
    ['ru', 'до 18:00 среды, 21 сентября: список', ['21/9 3']],
    ['kk', 'дүйсенбі, 19 қыркүйек', ['19/9 1']],
    ['kk', '2022 жылғы 20 қыркүйекте, сейсенбі күні', ['20/9/2022 2']],
    ['ky', '2022-жылдын 20-сентябры, шейшемби', ['20/9/2022 2']],
    ['ky', 'дүйшөмбү күнү, 19-сентябрда', ['19/9 1']],
    ['tg', '20 сентябри соли 2022, сешанбе', ['20/9/2022 2']],
    ['uz', '2022-yil 20-sentabr, seshanba kuni', ['20/9/2022 2']],
    ['hy', '2022 թ. սեպտեմբերի 20-ին, երեքշաբթի', ['20/9/2022 2']],
    ['hy', 'սեպտեմբերի 19-ից 22-ը', ['19/9']],
    ['az', 'cümə axşamı (22 sentyabr)', ['22/9 4']],
    ['az', '20 sentyabr 2022-ci il, çərşənbə axşamı', ['20/9/2022 2']],
    ['az', 'çərşənbə, 21 sentyabr 2022', ['21/9/2022 3']],
    ['ka', 'ორშაბათს, 2022 წლის 19 სექტემბერს', ['19/9/2022 1']],
    ['ko', '9월 21일(월)', ['21/9 1']],
    ['ko', '2026년 9월 21일 월요일', ['21/9/2026 1']],
    ['ko', '9/21(월)', ['21/9 1']],
  ])('reads in %s: %s', (language, text, expected) => {
    expect(read(language, text)).toEqual(expected);
  });

  it('leaves open whether the day or the month comes first', () => {
    expect(read('en', '3/4/2026 (Fri)')).toEqual(['3/4 or 4/3/2026 5']);
    expect(read('en', 'Mon 9/21/2026')).toEqual(['21/9/2026 1']);
  });

  it('gives a day of the week to the date that it belongs to, and to none of a range', () => {
    expect(read('en', 'Wednesday 21 September, Thursday 22 September')).toEqual(['21/9 3', '22/9 4']);
    expect(read('en', 'from Monday 19 to Friday 23 September 2022')).toEqual(['23/9/2022 5']);
    expect(read('en', '20–22 September 2022, Mon – Fri')).toEqual(['20/9/2022', '22/9/2022']);
    expect(read('en', 'Monday–Wednesday, 21 September 2022')).toEqual(['21/9/2022']);
  });

  it.each<[Language, string]>([
    ['ru', 'Обед 12.30 (столовая)'],
    ['en', 'About 20 may attend'],
    ['en', 'Call +82 10 0000 0007 or 1330'],
    ['en', '31 February 2026'],
    ['ru', 'в сентябре 20 участников'],
  ])('finds none in %s: %s', (language, text) => {
    expect(read(language, text)).toEqual([]);
  });

  it('takes Душанбе before a date for the city', () => {
    expect(read('tg', 'Душанбе, 20 сентябри 2022')).toEqual(['20/9/2022']);
    expect(read('tg', 'рӯзи душанбе, 20 сентябри 2022')).toEqual(['20/9/2022 1']);
  });
});
