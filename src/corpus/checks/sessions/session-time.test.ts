import { describe, expect, it } from 'vitest';
import { showTime, timeOfCell, timeOfLine } from './session-time.ts';

describe('timeOfCell', () => {
  it.each([
    ['09:00', '09:00'],
    ['9.30–10.15', '09:30–10:15'],
    ['10:45 to 12:15', '10:45–12:15'],
    ['2:00 pm', '14:00'],
    ['2:00–3:30 pm', '14:00–15:30'],
    ['10:45–12:15 (Asia/Seoul)', '10:45–12:15'],
    ['오후 2시 30분', '14:30'],
    ['9시~10시', '09:00–10:00'],
  ])('reads %s', (cell, expected) => {
    const time = timeOfCell(cell);
    expect(time && showTime(time)).toBe(expected);
  });

  it.each(['Buses 1 and 2 at 08:40', '1.75', '25:10', 'Lunch', '20.09.2026'])('reads no time in %s', (cell) => {
    expect(timeOfCell(cell)).toBeUndefined();
  });
});

it('timeOfLine parts the time at the beginning from the words after it', () => {
  expect(timeOfLine('09:30–10:15 – Opening, Hall A')).toEqual({ time: { start: 570, end: 615 }, rest: 'Opening, Hall A' });
  expect(timeOfLine('Opening at 09:30')).toBeUndefined();
});
