import { describe, expect, it } from 'vitest';
import { parseMoment } from './parse-moment.ts';

const at = (text: string, timeZone: string, edge: 'start' | 'end' = 'start') => {
  const moment = parseMoment(text, { timeZone, edge });
  return moment === undefined ? undefined : new Date(moment).toISOString();
};

describe('parseMoment', () => {
  it.each([
    ['2022-09-20', 'Asia/Seoul', 'start', '2022-09-19T15:00:00.000Z'],
    ['2022-09-20', 'Asia/Seoul', 'end', '2022-09-20T14:59:59.999Z'],
    ['2022-12-31', 'UTC', 'end', '2022-12-31T23:59:59.999Z'],
    ['2022-09-20 18:00', 'Asia/Almaty', 'end', '2022-09-20T12:00:00.000Z'],
    ['2022-09-20T18:00:00+09:00', 'UTC', 'start', '2022-09-20T09:00:00.000Z'],
    ['2022-09-20T09:00Z', 'Asia/Seoul', 'start', '2022-09-20T09:00:00.000Z'],
    // The day that Berlin's clocks go back lasts 25 hours.
    ['2022-10-30', 'Europe/Berlin', 'end', '2022-10-30T22:59:59.999Z'],
    ['2022-10-30', 'Europe/Berlin', 'start', '2022-10-29T22:00:00.000Z'],
  ] as const)('%s in %s (%s) is %s', (text, zone, edge, moment) => {
    expect(at(text, zone, edge)).toBe(moment);
  });

  it.each(['2022-02-30', '2022-13-01', '20.09.2022', 'tomorrow', '2022-09-20 25:00'])(
    '%s is no date',
    (text) => {
      expect(at(text, 'UTC')).toBeUndefined();
    },
  );
});
