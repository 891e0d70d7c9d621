import { expect, it } from 'vitest';
import { createPaceMeter } from './pace-meter.ts';

it('knows the pace from the second measurement on', () => {
  const meter = createPaceMeter();
  expect(meter.measure(0, 0)).toBeUndefined();
  expect(meter.measure(25, 1000)).toBeUndefined();
  expect(meter.measure(75, 3000)).toBe(25);
});

it('forgets how fast it was long ago', () => {
  const meter = createPaceMeter();
  for (let second = 0; second <= 10; second += 1) meter.measure(second * 25, second * 1000);
  for (let second = 13; second <= 70; second += 3) meter.measure(250, second * 1000);
  expect(meter.measure(250, 71_000)).toBe(0);
});

it('begins anew where there is more to do than before', () => {
  const meter = createPaceMeter();
  meter.measure(0, 0);
  meter.measure(100, 4000);
  expect(meter.measure(90, 8000)).toBeUndefined();
  expect(meter.measure(110, 12_000)).toBe(5);
});
