import type { Field } from '../features/analyse-text.ts';
import { joinKeywords } from '../keywords/join-keywords.ts';
import type { KeywordIndex } from '../keywords/keyword-index.ts';
import type { LoadedIndex } from '../store/loaded-index.ts';
import type { VectorIndex } from '../vectors/vector-index.ts';
import type { AnnouncedSegment } from './announced-segment.ts';

/**
 * A version with the announcements behind its passages. Documents are scored as if there were none: what the statistics
 * count, and the neighbours among the documents, stay the same.
 */
export function withAnnounced(index: LoadedIndex, announced: AnnouncedSegment): LoadedIndex {
  if (announced.passages.length === 0) return index;
  const joined = (field: Field): KeywordIndex =>
    joinKeywords([...index.segments.map(({ keywords }) => keywords[field]), announced.keywords[field]]);
  return {
    ...index,
    documents: new Map([
      ...index.documents,
      ...announced.documentOf.map((document) => [document.path, document] as const),
    ]),
    passages: [...index.passages, ...announced.passages],
    documentOf: [...index.documentOf, ...announced.documentOf],
    keywords: { concept: joined('concept'), own: joined('own'), roman: joined('roman') },
    vectors: behind(index.vectors, announced.vectors, index.passages.length),
  };
}

/** Gives as many neighbours of each: none of the one takes the place of one of the other. */
function behind(first: VectorIndex, second: VectorIndex, shift: number): VectorIndex {
  return {
    kind: first.kind,
    search: async (query, count, isAllowed) => {
      const [before, after] = await Promise.all([
        first.search(query, count, isAllowed),
        second.search(query, count, (passage) => isAllowed(passage + shift)),
      ]);
      return [
        ...before,
        ...after.map(({ passage, similarity }) => ({ passage: passage + shift, similarity })),
      ].sort((one, other) => other.similarity - one.similarity);
    },
  };
}
