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
