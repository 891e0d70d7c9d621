import type { VectorIndex } from './vector-index.ts';

/** Several vector indexes as one, their passages numbered through in order. */
export function joinVectors(
  parts: readonly { readonly vectors: VectorIndex; readonly passages: number }[],
): VectorIndex {
  const starts: number[] = [];
  let start = 0;
  for (const { passages } of parts) {
    starts.push(start);
    start += passages;
  }
  return {
    kind: parts.some(({ vectors }) => vectors.kind === 'exact') ? 'exact' : 'hnsw',
    search: async (query, count, isAllowed) => {
      const found = await Promise.all(
        parts.map(async ({ vectors }, part) => {
          const shift = starts[part] ?? 0;
          const neighbours = await vectors.search(query, count, (passage) => isAllowed(passage + shift));
          return neighbours.map(({ passage, similarity }) => ({ passage: passage + shift, similarity }));
        }),
      );
      return found
        .flat()
        .sort((one, other) => other.similarity - one.similarity)
        .slice(0, count);
    },
  };
}
