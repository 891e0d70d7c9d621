import { join } from 'node:path';
import { AdviceError } from '../../shared/errors.ts';
import type { Embedder } from '../embeddings/create-embeddings.ts';
import { createKeywordIndex } from '../keywords/keyword-index.ts';
import { createExactIndex } from '../vectors/exact-index.ts';
import { isHnswAvailable, loadHnsw } from '../vectors/hnsw-index.ts';
import { FILES } from './index-layout.ts';
import type { LoadedSegment } from './loaded-index.ts';
import type { ManifestSegment } from './manifest.ts';
import { readKeywordTables, readPassages, readVectors, verifySegment } from './read-segment.ts';
import { indexDamaged, REBUILD_ADVICE } from './read-version.ts';

/**
 * Loads one segment after comparing its files with their checksums: hnswlib would crash on a damaged one.
 * @throws AdviceError when it is damaged
 */
export async function loadSegment(
  folder: string,
  entry: ManifestSegment,
  embedder: Embedder,
  dimensions: number,
): Promise<LoadedSegment> {
  const hasGraph = await canUseGraph(entry);
  // Where the graph is searched the plain vectors are not read, and the keys are for building alone.
  await verifySegment(folder, entry, hasGraph ? [FILES.vectors, FILES.keys] : [FILES.keys]);
  const passages = await readPassages(folder);
  if (passages.length !== entry.passages) {
    throw new AdviceError(
      `The index in ${folder} holds ${passages.length} passages instead of ${entry.passages}. ${REBUILD_ADVICE}`,
      { told: indexDamaged() },
    );
  }
  const tables = await readKeywordTables(folder);
  return {
    entry,
    passages,
    keywords: {
      concept: createKeywordIndex(tables.concept),
      own: createKeywordIndex(tables.own),
      roman: createKeywordIndex(tables.roman),
    },
    vectors: hasGraph
      ? await loadHnsw(join(folder, FILES.hnsw), embedder.embeddings)
      : createExactIndex(await readVectors(folder), dimensions),
  };
}

async function canUseGraph({ files }: ManifestSegment): Promise<boolean> {
  return Object.keys(files).some((name) => name.startsWith(`${FILES.hnsw}/`)) && (await isHnswAvailable());
}
