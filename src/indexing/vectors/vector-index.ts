/** One neighbour of a question: the passage's number and its similarity, the cosine, 1 being the same direction. */
export interface Neighbour {
  readonly passage: number;
  readonly similarity: number;
}

/** Finds the passages whose vectors are nearest to a question's, among those that are allowed. */
export interface VectorIndex {
  readonly kind: 'hnsw' | 'exact';
  search(
    query: readonly number[],
    count: number,
    isAllowed: (passage: number) => boolean,
  ): Promise<Neighbour[]>;
}
