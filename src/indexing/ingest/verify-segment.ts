import { AdviceError } from '../../shared/errors.ts';
import { reasonOf } from '../../shared/reason.ts';
import type { Embedder } from '../embeddings/create-embeddings.ts';
import { FIELDS } from '../features/analyse-text.ts';
import { loadSegment } from '../store/load-segment.ts';
import type { LoadedSegment } from '../store/loaded-index.ts';
import type { ManifestSegment } from '../store/manifest.ts';
import type { IndexedPassage } from './indexed-passage.ts';

/** How many passages are asked for by their own vector and words. */
const SAMPLES = 8;
/** How many of its neighbours are compared. */
const NEAREST = 10;
/** How far the similarity that the index tells may lie from the one of the vectors: it counts with 32-bit numbers. */
const TOLERANCE = 0.001;

/**
 * Proves a segment before its version is published: loads it as a reader would (checksums, counts) and asks for some of its
 * passages by what they are found by. Keywords must find the passage; the neighbours of its vector must be what their own
 * vectors say. (That it is among them itself cannot be asked of an approximate search where hundreds are nearly the same.)
 * @throws AdviceError when it does not hold what it should.
 */
export async function verifyWritten(
  folder: string,
  entry: ManifestSegment,
  passages: readonly IndexedPassage[],
  embedder: Embedder,
): Promise<void> {
  const segment = await loadSegment(folder, entry, embedder, passages[0]?.vector.length ?? 0);
  for (const field of FIELDS) {
    if (segment.keywords[field].size !== passages.length)
      throw failed(`the ${field} table has another count`);
  }
  const step = Math.max(1, Math.floor(passages.length / SAMPLES));
  for (let number = 0; number < passages.length; number += step) await askFor(segment, passages, number);
}

async function askFor(
  segment: LoadedSegment,
  passages: readonly IndexedPassage[],
  number: number,
): Promise<void> {
  const sought = passages[number];
  if (!sought || segment.passages[number]?.id !== sought.passage.id)
    throw failed(`passage ${number} is missing`);
  const [hash] = sought.features.own.hashes;
  if (hash !== undefined && !segment.keywords.own.postingsOf(hash).passages.includes(number))
    throw failed(`the words of ${sought.passage.id} are not found`);
  if (sought.vector.every((value) => value === 0)) return;
  const nearest = await segment.vectors.search([...sought.vector], NEAREST, () => true);
  const isTrue = nearest.every(({ passage, similarity }) => {
    const vector = passages[passage]?.vector;
    return vector && Math.abs(cosine(sought.vector, vector) - similarity) < TOLERANCE;
  });
  if (nearest.length === 0 || !isTrue) throw failed(`the neighbours of ${sought.passage.id} are wrong`);
}

function cosine(one: Float32Array, other: Float32Array): number {
  let product = 0;
  for (let at = 0; at < one.length; at += 1) product += (one[at] ?? 0) * (other[at] ?? 0);
  const lengths = Math.hypot(...one) * Math.hypot(...other);
  return lengths === 0 ? 0 : product / lengths;
}

function failed(what: string): AdviceError {
  return new AdviceError(
    `The new index did not pass its check: ${what}. The version in force is untouched. Run: npm run ingest -- --force`,
    { told: reasonOf('index-damaged', { command: 'npm run ingest -- --force' }) },
  );
}
