import { hashFiles } from '../corpus/hash-memory.ts';
import { readDocument } from '../corpus/read-document.ts';
import { createLogger } from '../shared/logger.ts';
import { createEmbedder } from './embeddings/create-embeddings.ts';
import type { EmbeddingCache } from './embeddings/embedding-cache.ts';
import type { IngestOptions } from './ingest/ingest-options.ts';

export interface MemoryCache extends EmbeddingCache {
  /** All keys that were added, in order. */
  readonly added: string[];
  readonly size: () => number;
}

/** A cache of vectors in memory, which tells what was embedded. */
export function createMemoryCache(): MemoryCache {
  const vectors = new Map<string, Float32Array>();
  const added: string[] = [];
  return {
    added,
    size: () => vectors.size,
    find: (_embedder, keys) =>
      Promise.resolve(
        new Map(
          keys.flatMap((key) => {
            const vector = vectors.get(key);
            return vector ? [[key, vector] as const] : [];
          }),
        ),
      ),
    add: (_embedder, more) => {
      for (const [key, vector] of more) vectors.set(key, vector);
      added.push(...more.keys());
      return Promise.resolve();
    },
    keepOnly: (_embedder, keys) => {
      for (const key of vectors.keys()) if (!keys.has(key)) vectors.delete(key);
      return Promise.resolve();
    },
  };
}

/** Options for ingesting a folder in a test; what the test is about replaces the rest. */
export function ingestOptions(
  given: Pick<IngestOptions, 'corpusDir' | 'dataDir' | 'embedder'> & Partial<IngestOptions>,
): IngestOptions {
  return {
    timeZone: 'Asia/Seoul',
    ocr: false,
    openEmbedder: () => createEmbedder(given.embedder),
    cache: createMemoryCache(),
    read: readDocument,
    hash: hashFiles,
    force: false,
    by: { kind: 'command' },
    clock: { now: () => Date.UTC(2022, 8, 19) },
    logger: createLogger({ level: 'silent' }),
    onProgress: () => undefined,
    ...given,
  };
}
