import { AdviceError } from '../../shared/errors.ts';
import type { Embedder } from '../embeddings/create-embeddings.ts';
import { bagOf, FIELDS, type AnalyseText } from '../features/analyse-text.ts';
import { loadVersion } from '../store/load-index.ts';
import type { LoadedIndex } from '../store/loaded-index.ts';
import { passageText } from './passage-text.ts';
import type { VersionAside } from './write-version.ts';

/** How many passages are asked for by their own text. */
const SAMPLES = 8;
/** Among how many neighbours a passage must find itself. */
const NEAREST = 10;

/**
 * Proves a version before it is published: loads it as a reader would (checksums, counts) and asks for some passages by
 * their own text, which vectors and keywords must both find.
 * @throws AdviceError when it does not hold what it should.
 */
export async function verifyVersion(
  version: VersionAside,
  embedder: Embedder,
  analyse: AnalyseText,
): Promise<void> {
  const index = await loadVersion(version, embedder);
  for (const field of FIELDS) {
    if (index.keywords[field].size !== index.passages.length)
      throw failed(`the ${field} table has another count`);
  }
  const step = Math.max(1, Math.floor(index.passages.length / SAMPLES));
  for (let number = 0; number < index.passages.length; number += step)
    await findItself(index, number, embedder, analyse);
}

async function findItself(
  index: LoadedIndex,
  number: number,
  embedder: Embedder,
  analyse: AnalyseText,
): Promise<void> {
  const passage = index.passages[number];
  const document = index.documentOf[number];
  if (!passage || !document) throw failed(`passage ${number} is missing`);
  const text = passageText(passage, document);
  const nearest = await index.vectors.search(await embedder.embeddings.embedQuery(text), NEAREST, () => true);
  const isFound = nearest.some(
    (other) => other.passage === number || index.passages[other.passage]?.text === passage.text,
  );
  if (!isFound && analyse(text, document.language).length > 0)
    throw failed(`the vector of ${passage.id} is not found`);
  const [feature] = bagOf(analyse(text, document.language), 'own').keys();
  if (feature !== undefined && !index.keywords.own.postings(feature).passages.includes(number)) {
    throw failed(`the words of ${passage.id} are not found`);
  }
}

function failed(what: string): AdviceError {
  return new AdviceError(
    `The new index did not pass its check: ${what}. The version in force is untouched. Run: npm run ingest -- --force`,
  );
}
