import { readPassages, segmentFolder } from '../src/indexing/store/read-segment.ts';
import { readCurrentManifest } from '../src/indexing/store/read-version.ts';
import type { OpenBot } from './open-bot.ts';

export interface VersionInForce {
  readonly number: number;
  /** Paths below the corpus folder. */
  readonly documents: readonly string[];
  /** Everything that is written in it: its passages, and what its manifest says of documents. */
  readonly text: string;
}

/** Reads what is being served from the data folder, as another process would. */
export async function lookAtVersion(dataDir: string): Promise<VersionInForce> {
  const manifest = await readCurrentManifest(dataDir);
  if (manifest === undefined) throw new Error(`Nothing was published in ${dataDir}`);
  const passages = await Promise.all(
    manifest.segments.map((segment) => readPassages(segmentFolder(dataDir, segment))),
  );
  return {
    number: manifest.version,
    documents: manifest.documents.map(({ path }) => path),
    text: JSON.stringify([manifest.documents, passages]),
  };
}

/** The hashes of all texts whose vectors are remembered. */
export async function embeddedTexts({ look }: OpenBot): Promise<string[]> {
  const rows = await look((db) => db.selectFrom('embeddings').select('text_hash').execute());
  return rows.map(({ text_hash }) => text_hash).sort();
}
