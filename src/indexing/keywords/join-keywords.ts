import { featureHash } from './feature-hash.ts';
import type { KeywordIndex, Postings } from './keyword-index.ts';

/** Several keyword indexes as one, their passages numbered through in order. */
export function joinKeywords(parts: readonly KeywordIndex[]): KeywordIndex {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const size = parts.reduce((sum, part) => sum + part.size, 0);
  const lengths = new Float32Array(size);
  const starts: number[] = [];
  let start = 0;
  for (const part of parts) {
    starts.push(start);
    lengths.set(part.lengths, start);
    start += part.size;
  }
  const counted = parts.reduce((sum, part) => sum + part.counted, 0);
  const total = parts.reduce((sum, part) => sum + part.averageLength * part.counted, 0);
  const postingsOf = (hash: number) =>
    joinPostings(
      parts.map((part) => part.postingsOf(hash)),
      starts,
    );
  return {
    size,
    counted,
    lengths,
    averageLength: counted === 0 ? 1 : total / counted,
    postings: (feature) => postingsOf(featureHash(feature)),
    postingsOf,
  };
}

function joinPostings(lists: readonly Postings[], starts: readonly number[]): Postings {
  const count = lists.reduce((sum, { passages }) => sum + passages.length, 0);
  const passages = new Uint32Array(count);
  const weights = new Uint8Array(count);
  let used = 0;
  lists.forEach((list, part) => {
    const shift = starts[part] ?? 0;
    for (let at = 0; at < list.passages.length; at += 1)
      passages[used + at] = (list.passages[at] ?? 0) + shift;
    weights.set(list.weights, used);
    used += list.passages.length;
  });
  return { passages, weights, holders: lists.reduce((sum, list) => sum + list.holders, 0) };
}
