import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Passage } from '../../corpus/document.ts';
import { AdviceError, errorCode } from '../../shared/errors.ts';
import type { Embedder } from '../embeddings/create-embeddings.ts';
import { FIELDS, type Field } from '../features/analyse-text.ts';
import { encodeKeywordTables } from '../keywords/keyword-file.ts';
import type { KeywordTables } from '../keywords/keyword-index.ts';
import { fingerprint, syncPath, writeDurably } from '../store/durable-files.ts';
import { FILES, indexFolder, versionName } from '../store/index-layout.ts';
import type { Manifest } from '../store/manifest.ts';
import { isHnswAvailable, saveHnsw } from '../vectors/hnsw-index.ts';

export interface VersionContent {
  readonly passages: readonly Passage[];
  readonly vectors: Float32Array;
  readonly keywords: Readonly<Record<Field, KeywordTables>>;
  /** The manifest without the fingerprints of the files, which come from what was written. */
  readonly manifest: Omit<Manifest, 'files'>;
}

/** A version written beside the published ones, not yet in force. */
export interface VersionAside {
  readonly folder: string;
  readonly manifest: Manifest;
}

/**
 * Writes a version into a folder of its own, every file down to the disk.
 * @throws AdviceError when the disk is full or the folder cannot be written; the version in force is untouched.
 */
export async function writeVersion(
  dataDir: string,
  content: VersionContent,
  embedder: Embedder,
): Promise<VersionAside> {
  const folder = join(indexFolder(dataDir), `${versionName(content.manifest.version)}.aside`);
  try {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    await writeFiles(folder, content, embedder);
    const manifest = { ...content.manifest, files: await fingerprint(folder) };
    await writeDurably(join(folder, FILES.manifest), JSON.stringify(manifest));
    await syncPath(folder);
    return { folder, manifest };
  } catch (error) {
    throw adviseOnWriting(error, dataDir);
  }
}

async function writeFiles(folder: string, content: VersionContent, embedder: Embedder): Promise<void> {
  const { passages, vectors, keywords, manifest } = content;
  await writeDurably(
    join(folder, FILES.passages),
    passages.map((passage) => `${JSON.stringify(passage)}\n`).join(''),
  );
  await writeDurably(
    join(folder, FILES.vectors),
    new Uint8Array(vectors.buffer, vectors.byteOffset, vectors.byteLength),
  );
  for (const field of FIELDS)
    await writeDurably(join(folder, FILES.keywords(field)), encodeKeywordTables(keywords[field]));
  if (await isHnswAvailable()) {
    const graph = join(folder, FILES.hnsw);
    await saveHnsw(graph, vectors, manifest.dimensions, embedder.embeddings);
    for (const name of Object.keys(await fingerprint(graph))) await syncPath(join(graph, name));
  }
}

/** Says what to do about a disk that is full or cannot be written; other faults pass as they are. */
export function adviseOnWriting(error: unknown, dataDir: string): unknown {
  const stays = 'The version in force is untouched.';
  switch (errorCode(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return new AdviceError(
        `The disk is full: the new index could not be written to ${dataDir}. ${stays} Free some space and run npm run ingest again.`,
        { cause: error },
      );
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new AdviceError(
        `The folder ${dataDir} cannot be written. ${stays} Give this user the right to write there, or set DATA_DIR.`,
        { cause: error },
      );
    default:
      return error;
  }
}
