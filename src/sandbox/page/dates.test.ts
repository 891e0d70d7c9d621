import { expect, it } from 'vitest';
import { createDates } from './dates.js';

const dates = createDates({ language: 'en-GB', word: (key) => key, timeZone: 'Asia/Seoul' });
const now = Date.UTC(2026, 10, 23, 1, 30);

it('names the day as seen from now, in the zone of the reader', () => {
  expect(dates.day(now, now)).toBe('today');
  expect(dates.day(Date.UTC(2026, 10, 22, 14, 59), now)).toBe('yesterday');
  expect(dates.day(Date.UTC(2026, 10, 22, 15, 0), now)).toBe('today');
  expect(dates.day(Date.UTC(2026, 0, 3), now)).toBe('3 January');
  expect(dates.day(Date.UTC(2025, 0, 3), now)).toBe('3 January 2025');
});

it('shows the time of today and the date of other days in the list of chats', () => {
  expect(dates.timeOrDay(now, now)).toBe('10:30');
  expect(dates.timeOrDay(Date.UTC(2026, 10, 3), now)).toBe('3 Nov');
});
