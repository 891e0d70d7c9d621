import { describe, expect, it } from 'vitest';
import { standardise } from './standardise.ts';

describe('standardise', () => {
  it('brings every group to mean 0 and deviation 1', () => {
    const scores = standardise(Float32Array.of(1, 3, 10, 30), (passage) => (passage < 2 ? 0 : 1), 2);
    expect([...scores]).toEqual([-1, 1, -1, 1]);
  });

  it('makes nothing of scores that are all alike', () => {
    expect([...standardise(Float32Array.of(2, 2), () => 0, 1)]).toEqual([0, 0]);
  });
});

describe('passages that do not count', () => {
  const scores = (...values: number[]) => [...standardise(Float32Array.from(values), () => 0, 1, 2)];

  it('are measured by the others, and change nothing for them', () => {
    expect(scores(1, 3, 2, -1)).toEqual([-1, 1, 0, -3]);
  });

  it('stand no higher than the best of the others, or than a clear hit', () => {
    expect(scores(1, 3, 100)).toEqual([-1, 1, 3]);
  });

  it('are measured by all when their group has no measure, and are a hit where nothing is', () => {
    const inGroups = standardise(Float32Array.of(1, 3, 3), (passage) => (passage === 2 ? 1 : 0), 2, 2);
    expect([...inGroups]).toEqual([-1, 1, 1]);
    expect(scores(0, 0, 5, 0)).toEqual([0, 0, 3, 0]);
  });
});
