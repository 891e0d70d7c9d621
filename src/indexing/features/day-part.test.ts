import { expect, it } from 'vitest';
import { dayPartOf } from './day-part.ts';

it.each([
  ['08:00', 'morning'],
  ['12:00', 'afternoon'],
  ['18:30', 'evening'],
  ['03:15', undefined],
  ['2022', undefined],
  ['bus', undefined],
])('%s is in the %s', (word, part) => {
  expect(dayPartOf(word)).toBe(part);
});
