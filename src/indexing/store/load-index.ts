import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CorpusDocument, Passage } from '../../corpus/document.ts';
import { AdviceError } from '../../shared/errors.ts';
import type { Embedder } from '../embeddings/create-embeddings.ts';
import type { FIELDS } from '../features/analyse-text.ts';
import { decodeKeywordTables } from '../keywords/keyword-file.ts';
import { createKeywordIndex, type KeywordIndex } from '../keywords/keyword-index.ts';
import { createExactIndex } from '../vectors/exact-index.ts';
import { isHnswAvailable, loadHnsw } from '../vectors/hnsw-index.ts';
import { FILES } from './index-layout.ts';
import type { LoadedIndex } from './loaded-index.ts';
import type { Manifest } from './manifest.ts';
import { readCurrentVersion, REBUILD_ADVICE, verifyFiles, type CurrentVersion } from './read-version.ts';

/**
 * Loads the version in force after comparing its files with their checksums.
 * @throws AdviceError when there is none, when it is damaged, or when another embedder made it; each says what to run.
 */
export async function loadCurrentIndex(dataDir: string, embedder: Embedder): Promise<LoadedIndex> {
  const current = await readCurrentVersion(dataDir);
  if (!current) throw new AdviceError(`There is no index in ${dataDir} yet. Run: npm run ingest`);
  return loadVersion(current, embedder);
}

/** Loads one version; see `loadCurrentIndex`. */
export async function loadVersion(
  { folder, manifest }: CurrentVersion,
  embedder: Embedder,
): Promise<LoadedIndex> {
  if (manifest.embedder !== embedder.id) {
    throw new AdviceError(
      `The index was made with EMBEDDINGS “${manifest.embedder}”, but now it is “${embedder.id}”. Run: npm run ingest`,
    );
  }
  const hasGraph = await canUseGraph(manifest);
  // Where the graph is searched the plain vectors are not read.
  await verifyFiles(folder, manifest, hasGraph ? [FILES.vectors] : []);
  const passages = await readPassages(folder);
  if (passages.length !== manifest.passages) {
    throw new AdviceError(
      `The index in ${folder} holds ${passages.length} passages instead of ${manifest.passages}. ${REBUILD_ADVICE}`,
    );
  }
  const documents = new Map<string, CorpusDocument>(
    manifest.documents.map((document) => [document.path, document]),
  );
  return {
    manifest,
    documents,
    passages,
    documentOf: passages.map((passage) => documentOf(passage, documents, folder)),
    keywords: await readKeywords(folder),
    vectors: hasGraph
      ? await loadHnsw(join(folder, FILES.hnsw), embedder.embeddings)
      : createExactIndex(await readVectors(folder), manifest.dimensions),
  };
}

export async function readPassages(folder: string): Promise<Passage[]> {
  const text = await readFile(join(folder, FILES.passages), 'utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Passage);
}

/** The stored vectors, one behind the other in the order of the passages. */
export async function readVectors(folder: string): Promise<Float32Array> {
  const bytes = await readFile(join(folder, FILES.vectors));
  return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}

async function readKeywords(folder: string): Promise<Record<(typeof FIELDS)[number], KeywordIndex>> {
  const read = async (field: string) =>
    createKeywordIndex(decodeKeywordTables(await readFile(join(folder, FILES.keywords(field)))));
  return { concept: await read('concept'), own: await read('own'), roman: await read('roman') };
}

async function canUseGraph({ files }: Manifest): Promise<boolean> {
  return Object.keys(files).some((name) => name.startsWith(`${FILES.hnsw}/`)) && (await isHnswAvailable());
}

function documentOf(
  passage: Passage,
  documents: ReadonlyMap<string, CorpusDocument>,
  folder: string,
): CorpusDocument {
  const document = documents.get(passage.document);
  if (!document)
    throw new AdviceError(`The index in ${folder} lacks the document of a passage. ${REBUILD_ADVICE}`);
  return document;
}
