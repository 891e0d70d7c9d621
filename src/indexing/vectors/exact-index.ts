import type { Neighbour, VectorIndex } from './vector-index.ts';

/**
 * Compares the question with every vector: exact, and quick enough up to some tens of thousands of passages. Used where
 * hnswlib-node could not be compiled.
 */
export function createExactIndex(vectors: Float32Array, dimensions: number): VectorIndex {
  const size = dimensions === 0 ? 0 : vectors.length / dimensions;
  return {
    kind: 'exact',
    search: (query, count, isAllowed) => {
      const length = Math.hypot(...query);
      const neighbours: Neighbour[] = [];
      for (let passage = 0; passage < size && length > 0; passage += 1) {
        if (!isAllowed(passage)) continue;
        neighbours.push({ passage, similarity: cosine(vectors, passage * dimensions, query, length) });
      }
      neighbours.sort((one, other) => other.similarity - one.similarity);
      return Promise.resolve(neighbours.slice(0, count));
    },
  };
}

function cosine(vectors: Float32Array, start: number, query: readonly number[], queryLength: number): number {
  let product = 0;
  let squares = 0;
  for (let index = 0; index < query.length; index += 1) {
    const value = vectors[start + index] ?? 0;
    product += value * (query[index] ?? 0);
    squares += value * value;
  }
  return squares === 0 ? 0 : product / (Math.sqrt(squares) * queryLength);
}
