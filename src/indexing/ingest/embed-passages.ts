import { AdviceError, errorMessage } from '../../shared/errors.ts';
import type { Embedder } from '../embeddings/create-embeddings.ts';
import type { OnProgress } from './ingest-report.ts';

/** Texts sent to the embedder at a time. */
const BATCH = 64;

/** Vectors that need no embedding again, by the text they stand for. */
export type KnownVectors = ReadonlyMap<string, Float32Array>;

/** The vectors of all texts one behind the other, and how many of them had to be embedded. */
export interface EmbeddedTexts {
  readonly vectors: Float32Array;
  readonly dimensions: number;
  readonly embedded: number;
}

/**
 * Embeds the texts that are not known yet, each distinct one once.
 * @throws AdviceError when the embedder fails or gives vectors of different lengths; nothing was published then.
 */
export async function embedPassages(
  texts: readonly string[],
  known: KnownVectors,
  embedder: Embedder,
  onProgress: OnProgress,
): Promise<EmbeddedTexts> {
  const vectors = new Map(known);
  const missing = [...new Set(texts)].filter((text) => !known.has(text));
  for (let start = 0; start < missing.length; start += BATCH) {
    const batch = missing.slice(start, start + BATCH);
    const found = await embedBatch(batch, embedder);
    batch.forEach((text, index) => vectors.set(text, Float32Array.from(found[index] ?? [])));
    onProgress({ stage: 'embedding', done: start + batch.length, total: missing.length });
    await new Promise((resolve) => setImmediate(resolve));
  }
  return { ...joinVectors(texts, vectors), embedded: missing.length };
}

async function embedBatch(batch: string[], embedder: Embedder): Promise<number[][]> {
  try {
    const vectors = await embedder.embeddings.embedDocuments(batch);
    if (vectors.length === batch.length) return vectors;
    throw new Error(`it returned ${vectors.length} vectors for ${batch.length} texts`);
  } catch (error) {
    throw new AdviceError(
      `The embedder “${embedder.id}” failed: ${errorMessage(error)}. Check EMBEDDINGS and EMBEDDINGS_BASE_URL, then run npm run ingest again; the last version stays in force.`,
      { cause: error },
    );
  }
}

function joinVectors(
  texts: readonly string[],
  vectors: KnownVectors,
): { vectors: Float32Array; dimensions: number } {
  const dimensions = vectors.get(texts[0] ?? '')?.length ?? 0;
  const joined = new Float32Array(texts.length * dimensions);
  texts.forEach((text, index) => {
    const vector = vectors.get(text);
    if (vector?.length !== dimensions) {
      throw new AdviceError('The embedder gave vectors of different lengths. Run: npm run ingest -- --force');
    }
    joined.set(vector, index * dimensions);
  });
  return { vectors: joined, dimensions };
}
