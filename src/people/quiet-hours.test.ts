import { describe, expect, it } from 'vitest';
import { quietText, quietUntil, readQuietHours } from './quiet-hours.ts';

const utc = (text: string) => Date.parse(`${text}Z`);
const until = (now: string, quiet: Parameters<typeof quietUntil>[1], timeZone: string) => {
  const end = quietUntil(utc(now), quiet, timeZone);
  return end === undefined ? undefined : new Date(end).toISOString().slice(0, 16);
};

describe('quietUntil', () => {
  it('is the next 07:00 of the person’s own clock between 22:00 and then', () => {
    expect(until('2026-12-01T13:00', undefined, 'Asia/Seoul')).toBe('2026-12-01T22:00');
    expect(until('2026-12-01T15:30', undefined, 'Asia/Seoul')).toBe('2026-12-01T22:00');
    expect(until('2026-12-01T13:00', undefined, 'Asia/Almaty')).toBeUndefined();
    expect(until('2026-12-31T17:00', undefined, 'Asia/Almaty')).toBe('2027-01-01T02:00');
  });

  it('begins with its first minute and ends with its last', () => {
    expect(until('2026-12-01T12:59', undefined, 'Asia/Seoul')).toBeUndefined();
    expect(until('2026-12-01T21:59:59', undefined, 'Asia/Seoul')).toBe('2026-12-01T22:00');
    expect(until('2026-12-01T22:00', undefined, 'Asia/Seoul')).toBeUndefined();
  });

  it('takes hours within a day, and none at all', () => {
    const midday = { from: 13 * 60, until: 14 * 60 + 30 };
    expect(until('2026-12-01T09:45', midday, 'Asia/Tehran')).toBe('2026-12-01T11:00');
    expect(until('2026-12-01T09:29', midday, 'Asia/Tehran')).toBeUndefined();
    expect(until('2026-12-01T15:00', 'off', 'Asia/Seoul')).toBeUndefined();
  });

  it('follows the clock over the nights in which it is changed', () => {
    expect(until('2027-03-27T22:00', undefined, 'Europe/Berlin')).toBe('2027-03-28T05:00');
    expect(until('2026-10-24T22:00', undefined, 'Europe/Berlin')).toBe('2026-10-25T06:00');
  });

  it('ends when the clock is put forward over its end', () => {
    const quiet = { from: 22 * 60, until: 2 * 60 + 30 };
    expect(until('2027-03-28T00:30', quiet, 'Europe/Berlin')).toBe('2027-03-28T01:00');
  });

  it('ends twice when the clock is put back over its end', () => {
    const quiet = { from: 22 * 60, until: 2 * 60 + 30 };
    expect(until('2026-10-25T00:15', quiet, 'Europe/Berlin')).toBe('2026-10-25T00:30');
    expect(until('2026-10-25T00:45', quiet, 'Europe/Berlin')).toBeUndefined();
    expect(until('2026-10-25T01:15', quiet, 'Europe/Berlin')).toBe('2026-10-25T01:30');
  });
});

describe('readQuietHours', () => {
  it.each([
    ['22:00-07:00', '22:00-07:00'],
    [' 22 – 7 ', '22:00-07:00'],
    ['9:30—18', '09:30-18:00'],
    ['20:00-24:00', '20:00-00:00'],
    ['２２：００-７', '22:00-07:00'],
  ])('reads %s', (text, told) => {
    const hours = readQuietHours(text);
    expect(hours && quietText(hours)).toBe(told);
  });

  it.each(['', 'night', '22:00', '25:00-07:00', '22:60-07:00', '24:30-7', '07:00-07:00', '24-0', '22-7-8'])(
    'takes %j for no hours',
    (text) => {
      expect(readQuietHours(text)).toBeUndefined();
    },
  );
});
