import { featureHash } from './feature-hash.ts';
import { findSorted } from './find-sorted.ts';

/** Numbers of passages: 16 bits are enough for most, and half of the memory. */
export type PassageNumbers = Uint16Array | Uint32Array;

/** The passages that hold one feature, ascending, with how much of it each holds (in sixteenths). */
export interface Postings {
  readonly passages: PassageNumbers;
  readonly weights: Uint8Array;
  /** How many of them count where it is asked how rare the feature is: see `KeywordIndex.counted`. */
  readonly holders: number;
}

/** An inverted index over the features of one field: flat arrays, so that loading is reading a file. */
export interface KeywordIndex {
  /** How many passages it covers. */
  readonly size: number;
  /** How many of them, the first ones, statistics are made of; those behind are scored without a say in what others score. */
  readonly counted: number;
  /** Sum of the feature weights of each passage, for BM25's length. */
  readonly lengths: Float32Array;
  /** Of the passages that count. */
  readonly averageLength: number;
  postings(feature: string): Postings;
  /** The postings of the feature with this hash. */
  postingsOf(hash: number): Postings;
}

/** What a keyword index is stored as; the arrays are written to disk one behind the other. */
export interface KeywordTables {
  readonly lengths: Float32Array;
  /** Hashes of the features, ascending. */
  readonly hashes: Uint32Array;
  /** Where each feature's postings start; one more than there are hashes. */
  readonly offsets: Uint32Array;
  readonly passages: PassageNumbers;
  readonly weights: Uint8Array;
}

/** Weights are kept as bytes in these units. */
export const WEIGHT_UNIT = 1 / 16;

const NONE: Postings = { passages: new Uint32Array(0), weights: new Uint8Array(0), holders: 0 };

/** Makes the stored tables searchable. */
export function createKeywordIndex(tables: KeywordTables): KeywordIndex {
  const { lengths, hashes, offsets, passages, weights } = tables;
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const postingsOf = (hash: number): Postings => {
    const slot = findSorted(hashes, hash);
    if (slot === -1) return NONE;
    const [start = 0, end = 0] = offsets.subarray(slot, slot + 2);
    return {
      passages: passages.subarray(start, end),
      weights: weights.subarray(start, end),
      holders: end - start,
    };
  };
  return {
    size: lengths.length,
    counted: lengths.length,
    lengths,
    averageLength: lengths.length === 0 ? 1 : Math.max(total / lengths.length, 1e-6),
    postings: (feature) => postingsOf(featureHash(feature)),
    postingsOf,
  };
}

/** The same passages, none of which counts for statistics; only what stands behind all that count may be so. */
export function uncounted(index: KeywordIndex): KeywordIndex {
  const postingsOf = (hash: number): Postings => ({ ...index.postingsOf(hash), holders: 0 });
  return { ...index, counted: 0, postings: (feature) => postingsOf(featureHash(feature)), postingsOf };
}
