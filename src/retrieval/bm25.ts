import { WEIGHT_UNIT, type KeywordIndex } from '../indexing/keywords/keyword-index.ts';

const K1 = 1.2;
const B = 0.75;

/** How much a feature tells that stands in `holders` of `size` passages. */
export function inverseFrequency(holders: number, size: number): number {
  return Math.log(1 + (size - holders + 0.5) / (holders + 0.5));
}

/** BM25 scores of all passages for a bag of question features (Robertson and Zaragoza 2009), by passage number. */
export function bm25Scores(index: KeywordIndex, bag: ReadonlyMap<string, number>): Float32Array {
  const scores = new Float32Array(index.size);
  for (const [feature, questionWeight] of bag) {
    const { passages, weights, holders } = index.postings(feature);
    const worth = questionWeight * inverseFrequency(holders, index.counted);
    for (let at = 0; at < passages.length; at += 1) {
      const passage = passages[at] ?? 0;
      const weight = (weights[at] ?? 0) * WEIGHT_UNIT;
      const length = (index.lengths[passage] ?? 0) / index.averageLength;
      scores[passage] =
        (scores[passage] ?? 0) + (worth * weight * (K1 + 1)) / (weight + K1 * (1 - B + B * length));
    }
  }
  return scores;
}
