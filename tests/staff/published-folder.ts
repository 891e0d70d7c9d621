import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { listCorpus } from '../../src/corpus/list-corpus.ts';
import { createEmbedder, type Embedder } from '../../src/indexing/embeddings/create-embeddings.ts';
import { createTextAnalyser } from '../../src/indexing/features/analyse-text.ts';
import { createConceptMatcher } from '../../src/indexing/glossary/concept-matcher.ts';
import { readGlossary } from '../../src/indexing/glossary/read-glossary.ts';
import { loadCurrentIndex } from '../../src/indexing/store/load-index.ts';
import type { Manifest } from '../../src/indexing/store/manifest.ts';
import { projectFolder } from '../../src/shared/project-folder.ts';
import { lookInto } from '../open-bot.ts';

/** What a corpus folder holds: every file's text by its path, hidden files too. */
export type Folder = Readonly<Record<string, string>>;

export async function readFolder(corpusDir: string): Promise<Folder> {
  const folder: Record<string, string> = {};
  for (const entry of await readdir(corpusDir, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    folder[relative(corpusDir, path)] = await readFile(path, 'utf8');
  }
  return folder;
}

/** The documents of a version with their hashes, by path. */
export function hashesOf(manifest: Manifest): Record<string, string> {
  return Object.fromEntries(manifest.documents.map(({ path, hash }) => [path, hash]));
}

export async function hashesInFolder(corpusDir: string): Promise<Record<string, string>> {
  return Object.fromEntries((await listCorpus(corpusDir)).map(({ path, hash }) => [path, hash]));
}

let embedder: Promise<Embedder> | undefined;

/** The version in force, loaded with its checksums as the bot loads it. */
export async function versionInForce(dataDir: string): Promise<Manifest> {
  const glossary = readGlossary(projectFolder('lexicon/glossary'));
  embedder ??= createEmbedder({
    name: 'builtin',
    analyse: createTextAnalyser(createConceptMatcher(glossary)),
    glossaryHash: glossary.hash,
  });
  return (await loadCurrentIndex(dataDir, await embedder)).manifest;
}

/** Folders of uploads that no draft needs any more, and drafts that nobody goes on with. */
export async function strayUploads(dataDir: string): Promise<string[]> {
  const rows = await lookInto(dataDir, (db) => db.selectFrom('drafts').select(['id', 'state']).execute());
  const open = new Set(rows.filter(({ state }) => state === 'open').map(({ id }) => String(id)));
  const stuck = rows.filter(({ state }) => state === 'publishing').map(({ id }) => `draft ${id} is stuck`);
  const folders = await namesIn(join(dataDir, 'uploads'));
  return [...folders.filter((name) => !open.has(name)), ...stuck];
}

/** What lies in the index and among the originals and belongs to no version. */
export async function strayFiles(dataDir: string): Promise<string[]> {
  const index = await namesIn(join(dataDir, 'index'));
  const originals = await namesIn(join(dataDir, 'originals'));
  return [
    ...index.filter((name) => !/^(?:v\d{6}|current)$/.test(name)),
    ...originals.filter((name) => !/^[0-9a-f]{64}$/.test(name)),
  ];
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}
