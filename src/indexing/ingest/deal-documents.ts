import { featureHash } from '../keywords/feature-hash.ts';

/**
 * About how many passages a bucket is to hold: few enough to be built anew in a moment, many enough to search few of them; each
 * graph takes 2.6 MB beside its points.
 */
const AIM = 2048;
const MOST_BUCKETS = 64;

/**
 * Into how many buckets documents with so many passages are dealt: a power of two. The number of the last version is kept
 * while it still does, since another one means that everything is written anew.
 */
export function bucketsFor(passages: number, last?: number): number {
  const perBucket = passages / (last ?? 1);
  const stillDoes = perBucket <= 2 * AIM && (last === 1 || perBucket >= AIM / 4);
  if (last !== undefined && (stillDoes || (last === MOST_BUCKETS && perBucket > AIM))) return last;
  const power = Math.max(0, Math.round(Math.log2(Math.max(1, passages) / AIM)));
  return Math.min(MOST_BUCKETS, 2 ** power);
}

/** The bucket of a document, by its path alone, so that a change in one document leaves the other buckets as they are. */
export function bucketOf(path: string, buckets: number): number {
  return scatter(featureHash(path)) % buckets;
}

/** Spreads what differs in few bits over all of them (the last step of MurmurHash3, Appleby 2011). */
function scatter(hash: number): number {
  let bits = hash;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
