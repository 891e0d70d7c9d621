import { expect, it } from 'vitest';
import { bucketOf, bucketsFor } from './deal-documents.ts';

it.each([
  [0, undefined, 1],
  [181, undefined, 1],
  [2_800, undefined, 1],
  [3_000, undefined, 2],
  [10_000, undefined, 4],
  [1_000_000, undefined, 64],
  // The number stays while buckets are neither twice too full nor nearly empty.
  [4_000, 1, 1],
  [4_100, 1, 2],
  [1_100, 2, 2],
  [1_000, 2, 1],
  [1_000_000, 64, 64],
])('%i passages after %s buckets go into %i', (passages, last, buckets) => {
  expect(bucketsFor(passages, last)).toBe(buckets);
});

it('deals documents evenly, each always into the same bucket', () => {
  const counts = new Array<number>(8).fill(0);
  for (let number = 0; number < 8000; number += 1) {
    const bucket = bucketOf(`folder/document-${number}.md`, 8);
    counts[bucket] = (counts[bucket] ?? 0) + 1;
  }
  expect(Math.min(...counts)).toBeGreaterThan(900);
  expect(bucketOf('agenda.md', 8)).toBe(bucketOf('agenda.md', 8));
});
