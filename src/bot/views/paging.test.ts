import { expect, it } from 'vitest';
import { speechIn } from '../testing/fake-services.ts';
import { pageLine, pageOf, pageWith, turningButtons } from './paging.ts';

const numbers = Array.from({ length: 17 }, (_, index) => index);

it('cuts a list into pages of eight, and takes the nearest page for one that is not there', () => {
  expect(pageOf(numbers, 2).shown).toEqual([8, 9, 10, 11, 12, 13, 14, 15]);
  expect(pageOf(numbers, 99)).toEqual({ shown: [16], current: 3, pages: 3 });
  expect(pageOf(numbers, -5).current).toBe(1);
  expect(pageOf([], 4)).toEqual({ shown: [], current: 1, pages: 1 });
});

it.each([0, 7, 8, 16])('finds the page on which entry %i stands', (index) => {
  expect(pageOf(numbers, pageWith(index)).shown).toContain(index);
});

it('says nothing about pages, and turns none, where one holds all', () => {
  const one = pageOf([1, 2], 1);
  expect(pageLine(one, speechIn('en'))).toBe('');
  expect(turningButtons(one, speechIn('en'), String)).toEqual([]);
});
