import type { NewPassage } from '../ingest/index-passages.ts';
import type { IndexedPassage } from '../ingest/indexed-passage.ts';
import { FIELDS } from '../features/analyse-text.ts';
import { KeywordTablesBuilder } from '../keywords/build-keyword-tables.ts';
import { createKeywordIndex, uncounted, type KeywordIndex } from '../keywords/keyword-index.ts';
import type { LoadedIndex } from '../store/loaded-index.ts';
import { createExactIndex } from '../vectors/exact-index.ts';

/** Announcements ready to be searched: in memory alone, and small enough to be compared one by one. */
export type AnnouncedSegment = Pick<LoadedIndex, 'passages' | 'documentOf' | 'keywords' | 'vectors'>;

/** An announcement's passage with its vector, empty when there was none to be had, and its features. */
export type AnnouncedPassage = NewPassage & Pick<IndexedPassage, 'vector' | 'features'>;

export function buildAnnouncedSegment(
  passages: readonly AnnouncedPassage[],
  dimensions: number,
): AnnouncedSegment {
  const vectors = new Float32Array(passages.length * dimensions);
  passages.forEach(({ vector }, number) => {
    if (vector.length === dimensions) vectors.set(vector, number * dimensions);
  });
  const [concept, own, roman] = FIELDS.map((field): KeywordIndex => {
    const builder = new KeywordTablesBuilder();
    for (const { features } of passages) builder.add(features[field]);
    return uncounted(createKeywordIndex(builder.build()));
  });
  if (!concept || !own || !roman) throw new TypeError('a field of features is missing');
  return {
    passages: passages.map(({ passage }) => passage),
    documentOf: passages.map(({ document }) => document),
    keywords: { concept, own, roman },
    vectors: createExactIndex(vectors, dimensions),
  };
}
