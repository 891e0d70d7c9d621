import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Embedder } from '../embeddings/create-embeddings.ts';
import { FIELDS } from '../features/analyse-text.ts';
import { KeywordTablesBuilder } from '../keywords/build-keyword-tables.ts';
import { encodeKeywordTables } from '../keywords/keyword-file.ts';
import { fingerprint, syncPath, writeDurably } from '../store/durable-files.ts';
import { FILES } from '../store/index-layout.ts';
import type { ManifestSegment } from '../store/manifest.ts';
import { isHnswAvailable, saveHnsw } from '../vectors/hnsw-index.ts';
import type { IndexedPassage } from './indexed-passage.ts';

/** Writes the files of a segment into a folder, every one down to the disk, and gives their checksums. */
export async function writeSegment(
  folder: string,
  passages: readonly IndexedPassage[],
  embedder: Embedder,
): Promise<ManifestSegment['files']> {
  await mkdir(folder, { recursive: true });
  const dimensions = passages[0]?.vector.length ?? 0;
  const vectors = new Float32Array(passages.length * dimensions);
  passages.forEach(({ vector }, number) => vectors.set(vector, number * dimensions));
  await writeDurably(
    join(folder, FILES.passages),
    passages.map(({ passage }) => `${JSON.stringify(passage)}\n`).join(''),
  );
  await writeDurably(join(folder, FILES.vectors), new Uint8Array(vectors.buffer));
  await writeDurably(
    join(folder, FILES.keys),
    Buffer.concat(passages.map(({ key }) => Buffer.from(key, 'hex'))),
  );
  for (const field of FIELDS) {
    const builder = new KeywordTablesBuilder();
    for (const { features } of passages) builder.add(features[field]);
    await writeDurably(join(folder, FILES.keywords(field)), encodeKeywordTables(builder.build()));
  }
  if (await isHnswAvailable()) {
    const graph = join(folder, FILES.hnsw);
    await saveHnsw(graph, vectors, dimensions, embedder.embeddings);
    for (const name of Object.keys(await fingerprint(graph))) await syncPath(join(graph, name));
    await syncPath(graph);
  }
  await syncPath(folder);
  return fingerprint(folder);
}
