import type { HNSWLib } from '@langchain/community/vectorstores/hnswlib';
import type { Embeddings } from '@langchain/core/embeddings';
import type { VectorIndex } from './vector-index.ts';

/** How many candidates a search keeps; at the library's own 10 one neighbour in twenty is missed. */
const SEARCH_BREADTH = 128;
/** Points added before others get their turn in this process. */
const SLICE = 200;

/** True when hnswlib-node was compiled on this machine; without a compiler the install leaves it out. */
export async function isHnswAvailable(): Promise<boolean> {
  try {
    await import('hnswlib-node');
    return true;
  } catch {
    // Absent or compiled for another Node: both mean that exact search takes its place, which the caller logs.
    return false;
  }
}

/** Builds the graph through LangChain's HNSWLib and saves it in a folder; the point of passage n has label n. */
export async function saveHnsw(
  folder: string,
  vectors: Float32Array,
  dimensions: number,
  embeddings: Embeddings,
): Promise<void> {
  const { HNSWLib } = await import('@langchain/community/vectorstores/hnswlib');
  const { Document } = await import('@langchain/core/documents');
  const store = new HNSWLib(embeddings, { space: 'cosine', numDimensions: dimensions });
  const count = vectors.length / dimensions;
  for (let start = 0; start < count; start += SLICE) {
    const numbers = Array.from({ length: Math.min(SLICE, count - start) }, (_, index) => start + index);
    await store.addVectors(
      numbers.map((passage) =>
        Array.from(vectors.subarray(passage * dimensions, (passage + 1) * dimensions)),
      ),
      numbers.map((passage) => new Document({ pageContent: '', metadata: { passage } })),
    );
    await new Promise((resolve) => setImmediate(resolve));
  }
  await store.save(folder);
}

/** Loads a saved graph. Its files were compared with their checksums before: hnswlib itself does not notice a damaged one. */
export async function loadHnsw(folder: string, embeddings: Embeddings): Promise<VectorIndex> {
  const { HNSWLib } = await import('@langchain/community/vectorstores/hnswlib');
  const store = await HNSWLib.load(folder, embeddings);
  const size = store.index.getCurrentCount();
  store.index.setEf(Math.min(SEARCH_BREADTH, Math.max(10, size)));
  return {
    kind: 'hnsw',
    search: async (query, count, isAllowed) => {
      if (query.every((value) => value === 0)) return [];
      const found = await store.similaritySearchVectorWithScore(
        [...query],
        Math.min(count, size),
        (document) => isAllowed(passageOf(document)),
      );
      // The library returns distances, lower being better; everything above this file speaks of similarity.
      return found.map(([document, distance]) => ({
        passage: passageOf(document),
        similarity: 1 - distance,
      }));
    },
  };
}

function passageOf(document: Awaited<ReturnType<HNSWLib['similaritySearch']>>[number]): number {
  const { passage } = document.metadata as { passage?: unknown };
  return typeof passage === 'number' ? passage : -1;
}
