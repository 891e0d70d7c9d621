import { errorMessage } from '../../shared/errors.ts';
import type { Logger } from '../../shared/logger.ts';
import type { Embedder } from '../embeddings/create-embeddings.ts';
import type { EmbeddingCache } from '../embeddings/embedding-cache.ts';
import type { AnalyseText } from '../features/analyse-text.ts';
import { embedTexts } from '../ingest/embed-texts.ts';
import type { NewPassage } from '../ingest/index-passages.ts';
import { passageKey, passageText, type IndexedPassage } from '../ingest/indexed-passage.ts';
import { passageFeatures } from '../keywords/passage-features.ts';
import type { AnnouncedPassage } from './announced-segment.ts';

/** Passages worked on at a time; questions get their turn in between. */
const BATCH = 16;

export interface AnnouncedTools {
  readonly embedder: Embedder;
  readonly analyse: AnalyseText;
  readonly cache: EmbeddingCache;
  readonly logger: Logger;
}

/** What was worked out for the passages of announcements, so that a change of one costs no more than that one. */
export interface PassageMemory {
  /** The passages as far as they are ready: with their features, and with the vectors that there are. */
  readonly ready: (passages: readonly NewPassage[]) => AnnouncedPassage[];
  /** How many of them have no features yet. */
  readonly unknown: (passages: readonly NewPassage[]) => number;
  readonly analyse: (passages: readonly NewPassage[]) => Promise<void>;
  /** Tells whether there are more vectors now. Never rejects: without vectors an announcement is still found by its words. */
  readonly embed: (passages: readonly NewPassage[]) => Promise<boolean>;
  /** Forgets all but these. */
  readonly keepOnly: (passages: readonly NewPassage[]) => void;
}

export function createPassageMemory({ embedder, analyse, cache, logger }: AnnouncedTools): PassageMemory {
  const features = new Map<string, IndexedPassage['features']>();
  const vectors = new Map<string, Float32Array>();

  async function inBatches(
    passages: readonly NewPassage[],
    work: (batch: readonly NewPassage[]) => Promise<void> | void,
  ): Promise<void> {
    for (let start = 0; start < passages.length; start += BATCH) {
      await work(passages.slice(start, start + BATCH));
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  return {
    ready: (passages) =>
      passages.flatMap((one) => {
        const found = features.get(nameOf(one));
        const vector = vectors.get(keyOf(one)) ?? new Float32Array(0);
        return found ? [{ ...one, features: found, vector }] : [];
      }),

    unknown: (passages) => passages.filter((one) => !features.has(nameOf(one))).length,

    analyse: (passages) =>
      inBatches(
        passages.filter((one) => !features.has(nameOf(one))),
        (batch) => {
          for (const one of batch) {
            const terms = analyse(textOf(one), one.document.language);
            features.set(nameOf(one), passageFeatures(terms));
          }
        },
      ),

    async embed(passages) {
      const missing = passages.filter((one) => !vectors.has(keyOf(one)));
      const before = vectors.size;
      try {
        await inBatches(missing, async (batch) => {
          const texts = new Map(batch.map((one) => [keyOf(one), textOf(one)]));
          for (const [key, vector] of await embedTexts(texts, embedder, cache)) vectors.set(key, vector);
        });
      } catch (error) {
        logger.warn({ reason: errorMessage(error) }, 'announcements are searched by their words alone');
      }
      return vectors.size > before;
    },

    keepOnly(passages) {
      drop(features, new Set(passages.map(nameOf)));
      drop(vectors, new Set(passages.map(keyOf)));
    },
  };
}

/** An announcement's title is its first line, so its first passage needs no other. */
function textOf({ passage, document }: NewPassage): string {
  return passage.start === 0 ? passage.text : passageText(passage, document);
}

function keyOf(one: NewPassage): string {
  return passageKey(textOf(one));
}

/** What a text is found by depends on the language that it is read in. */
function nameOf(one: NewPassage): string {
  return `${one.document.language} ${keyOf(one)}`;
}

function drop(known: Map<string, unknown>, kept: ReadonlySet<string>): void {
  for (const key of known.keys()) if (!kept.has(key)) known.delete(key);
}
