import { createHash } from 'node:crypto';
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

/**
 * Builds the graph through LangChain's HNSWLib and saves it in a folder. Passages with one and the same vector share a point:
 * hundreds of points in one place would cut the graph, and what lies beyond could not be found.
 */
export async function saveHnsw(
  folder: string,
  vectors: Float32Array,
  dimensions: number,
  embeddings: Embeddings,
): Promise<void> {
  const { HNSWLib } = await import('@langchain/community/vectorstores/hnswlib');
  const { Document } = await import('@langchain/core/documents');
  const store = new HNSWLib(embeddings, { space: 'cosine', numDimensions: dimensions });
  const points = groupByVector(vectors, dimensions);
  for (let start = 0; start < points.length; start += SLICE) {
    const slice = points.slice(start, start + SLICE);
    await store.addVectors(
      slice.map(([passage = 0]) =>
        Array.from(vectors.subarray(passage * dimensions, (passage + 1) * dimensions)),
      ),
      slice.map((passages) => new Document({ pageContent: '', metadata: { passages } })),
    );
    await new Promise((resolve) => setImmediate(resolve));
  }
  await store.save(folder);
}

/** The numbers of the passages behind each distinct vector. */
function groupByVector(vectors: Float32Array, dimensions: number): number[][] {
  const groups = new Map<string, number[]>();
  for (let passage = 0; passage * dimensions < vectors.length; passage += 1) {
    const start = vectors.byteOffset + passage * dimensions * 4;
    const key = createHash('sha256')
      .update(new Uint8Array(vectors.buffer, start, dimensions * 4))
      .digest('base64');
    const group = groups.get(key);
    if (group) group.push(passage);
    else groups.set(key, [passage]);
  }
  return [...groups.values()];
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
        (document) => passagesOf(document).some(isAllowed),
      );
      // The library returns distances, lower being better; everything above this file speaks of similarity.
      return found.flatMap(([document, distance]) =>
        passagesOf(document)
          .filter(isAllowed)
          .map((passage) => ({ passage, similarity: 1 - distance })),
      );
    },
  };
}

function passagesOf(document: Awaited<ReturnType<HNSWLib['similaritySearch']>>[number]): readonly number[] {
  return (document.metadata as { passages?: readonly number[] }).passages ?? [];
}
