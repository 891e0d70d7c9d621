import { featureHash } from './feature-hash.ts';
import { WEIGHT_UNIT, type KeywordTables } from './keyword-index.ts';

/** The features of one passage in one field: hashes with their weights in units, and the sum of the weights. */
export interface FeatureList {
  readonly hashes: Uint32Array;
  readonly weights: Uint8Array;
  readonly length: number;
}

/** Turns a bag (feature to weight) into a list. */
export function listFeatures(bag: ReadonlyMap<string, number>): FeatureList {
  const hashes = new Uint32Array(bag.size);
  const weights = new Uint8Array(bag.size);
  let length = 0;
  let at = 0;
  for (const [feature, weight] of bag) {
    hashes[at] = featureHash(feature);
    weights[at] = Math.max(1, Math.min(255, Math.round(weight / WEIGHT_UNIT)));
    length += weight;
    at += 1;
  }
  return { hashes, weights, length };
}

/** The way back: the features of each passage out of the tables, so that what did not change need not be analysed again. */
export function listByPassage(tables: KeywordTables): FeatureList[] {
  const counts = new Uint32Array(tables.lengths.length);
  for (const passage of tables.passages) counts[passage] = (counts[passage] ?? 0) + 1;
  const lists = Array.from(tables.lengths, (length, passage) => ({
    hashes: new Uint32Array(counts[passage] ?? 0),
    weights: new Uint8Array(counts[passage] ?? 0),
    length,
  }));
  const filled = new Uint32Array(lists.length);
  tables.hashes.forEach((hash, slot) => {
    for (let at = tables.offsets[slot] ?? 0; at < (tables.offsets[slot + 1] ?? 0); at += 1) {
      const passage = tables.passages[at] ?? 0;
      const list = lists[passage];
      const place = filled[passage] ?? 0;
      if (list) {
        list.hashes[place] = hash;
        list.weights[place] = tables.weights[at] ?? 0;
      }
      filled[passage] = place + 1;
    }
  });
  return lists;
}
