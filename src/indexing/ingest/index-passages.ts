import type { CorpusDocument, Passage } from '../../corpus/document.ts';
import type { Embedder } from '../embeddings/create-embeddings.ts';
import type { EmbeddingCache } from '../embeddings/embedding-cache.ts';
import type { AnalyseText } from '../features/analyse-text.ts';
import { passageFeatures } from '../keywords/passage-features.ts';
import { embedTexts } from './embed-texts.ts';
import { passageKey, passageText, type IndexedPassage } from './indexed-passage.ts';

/** Passages worked on at a time; others get their turn in this process in between. */
const BATCH = 64;

export interface IndexingTools {
  readonly embedder: Embedder;
  readonly analyse: AnalyseText;
  readonly cache: EmbeddingCache;
  /** Called with the number of passages done since the last call. */
  readonly onDone: (passages: number) => void;
}

export interface NewPassage {
  readonly passage: Passage;
  readonly document: CorpusDocument;
}

/** Gives every new passage its vector and its features, in the same order. Rejects as `embedTexts` does. */
export async function indexPassages(
  passages: readonly NewPassage[],
  { embedder, analyse, cache, onDone }: IndexingTools,
): Promise<IndexedPassage[]> {
  const indexed: IndexedPassage[] = [];
  for (let start = 0; start < passages.length; start += BATCH) {
    const batch = passages.slice(start, start + BATCH).map(({ passage, document }) => {
      const text = passageText(passage, document);
      return { passage, document, text, key: passageKey(text) };
    });
    const vectors = await embedTexts(new Map(batch.map(({ key, text }) => [key, text])), embedder, cache);
    for (const { passage, document, text, key } of batch) {
      indexed.push({
        ...{ passage, key },
        vector: vectors.get(key) ?? new Float32Array(0),
        features: passageFeatures(analyse(text, document.language)),
      });
    }
    onDone(batch.length);
    await new Promise((resolve) => setImmediate(resolve));
  }
  return indexed;
}
