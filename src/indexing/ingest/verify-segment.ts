import { AdviceError } from '../../shared/errors.ts';
import type { Embedder } from '../embeddings/create-embeddings.ts';
import { FIELDS } from '../features/analyse-text.ts';
import { loadSegment } from '../store/load-segment.ts';
import type { LoadedSegment } from '../store/loaded-index.ts';
import type { ManifestSegment } from '../store/manifest.ts';
import type { IndexedPassage } from './indexed-passage.ts';

/** How many passages are asked for by their own vector and words. */
const SAMPLES = 8;
/** Among how many neighbours a passage should find itself. */
const NEAREST = 10;
/** The share of the passages that must; among hundreds that are nearly the same an approximate search misses some. */
const FOUND = 0.5;

/**
 * Proves a segment before its version is published: loads it as a reader would (checksums, counts) and asks for some of its
 * passages by what they are found by, which vectors and keywords must both find.
 * @throws AdviceError when it does not hold what it should.
 */
export async function verifyWritten(
  folder: string,
  entry: ManifestSegment,
  passages: readonly IndexedPassage[],
  embedder: Embedder,
): Promise<LoadedSegment> {
  const segment = await loadSegment(folder, entry, embedder, passages[0]?.vector.length ?? 0);
  for (const field of FIELDS) {
    if (segment.keywords[field].size !== passages.length)
      throw failed(`the ${field} table has another count`);
  }
  const step = Math.max(1, Math.floor(passages.length / SAMPLES));
  let asked = 0;
  let found = 0;
  for (let number = 0; number < passages.length; number += step) {
    asked += 1;
    if (await findsItself(segment, passages, number)) found += 1;
  }
  if (found < FOUND * asked) throw failed(`of ${asked} passages ${found} are found by their vectors`);
  return segment;
}

/** Whether a passage's vector leads to it; its words must. */
async function findsItself(
  segment: LoadedSegment,
  passages: readonly IndexedPassage[],
  number: number,
): Promise<boolean> {
  const sought = passages[number];
  if (!sought || segment.passages[number]?.id !== sought.passage.id)
    throw failed(`passage ${number} is missing`);
  const [hash] = sought.features.own.hashes;
  if (hash !== undefined && !segment.keywords.own.postingsOf(hash).passages.includes(number))
    throw failed(`the words of ${sought.passage.id} are not found`);
  if (sought.vector.every((value) => value === 0)) return true;
  const nearest = await segment.vectors.search([...sought.vector], NEAREST, () => true);
  return nearest.some(
    ({ passage }) => passage === number || passages[passage]?.passage.text === sought.passage.text,
  );
}

function failed(what: string): AdviceError {
  return new AdviceError(
    `The new index did not pass its check: ${what}. The version in force is untouched. Run: npm run ingest -- --force`,
  );
}
