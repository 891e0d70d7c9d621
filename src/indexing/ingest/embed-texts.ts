import { AdviceError, errorMessage } from '../../shared/errors.ts';
import { reasonOf } from '../../shared/reason.ts';
import type { Embedder } from '../embeddings/create-embeddings.ts';
import type { EmbeddingCache } from '../embeddings/embedding-cache.ts';

/**
 * The vectors of texts by their keys; what the cache does not hold yet is embedded, each text once, and put there.
 * @throws AdviceError when the embedder fails or gives vectors of different lengths; nothing was published then.
 */
export async function embedTexts(
  texts: ReadonlyMap<string, string>,
  embedder: Embedder,
  cache: EmbeddingCache,
): Promise<Map<string, Float32Array>> {
  const vectors = await cache.find(embedder.id, [...texts.keys()]);
  const missing = [...texts].filter(([key]) => !vectors.has(key));
  if (missing.length === 0) return vectors;
  const found = await embed(
    missing.map(([, text]) => text),
    embedder,
  );
  const added = new Map(missing.map(([key], index) => [key, Float32Array.from(found[index] ?? [])]));
  const [length] = [...added.values()].map((vector) => vector.length);
  for (const [key, vector] of added) {
    if (vector.length === 0 || vector.length !== length)
      throw failed(embedder, 'vectors of different lengths');
    vectors.set(key, vector);
  }
  await cache.add(embedder.id, added);
  return vectors;
}

async function embed(texts: string[], embedder: Embedder): Promise<number[][]> {
  let vectors: number[][];
  try {
    vectors = await embedder.embeddings.embedDocuments(texts);
  } catch (error) {
    throw failed(embedder, errorMessage(error), error);
  }
  if (vectors.length === texts.length) return vectors;
  throw failed(embedder, `it returned ${vectors.length} vectors for ${texts.length} texts`);
}

function failed(embedder: Embedder, what: string, cause?: unknown): AdviceError {
  return new AdviceError(
    `The embedder “${embedder.id}” failed: ${what}. Check EMBEDDINGS and EMBEDDINGS_BASE_URL, then run npm run ingest again; the last version stays in force.`,
    { told: reasonOf('embedder-failed'), cause },
  );
}
