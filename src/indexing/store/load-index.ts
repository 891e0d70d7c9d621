import { join } from 'node:path';
import type { CorpusDocument, Passage } from '../../corpus/document.ts';
import { AdviceError } from '../../shared/errors.ts';
import { reasonOf } from '../../shared/reason.ts';
import type { Embedder } from '../embeddings/create-embeddings.ts';
import { FIELDS, type Field } from '../features/analyse-text.ts';
import { joinKeywords } from '../keywords/join-keywords.ts';
import type { KeywordIndex } from '../keywords/keyword-index.ts';
import { joinVectors } from '../vectors/join-vectors.ts';
import { versionName } from './index-layout.ts';
import type { LoadedIndex, LoadedSegment } from './loaded-index.ts';
import { loadSegment } from './load-segment.ts';
import type { Manifest, ManifestSegment } from './manifest.ts';
import { segmentFolder } from './read-segment.ts';
import { indexDamaged, readCurrentManifest, REBUILD_ADVICE } from './read-version.ts';

/**
 * Loads the version in force after comparing its files with their checksums.
 * @throws AdviceError when there is none, when it is damaged, or when another embedder made it; each says what to run.
 */
export async function loadCurrentIndex(dataDir: string, embedder: Embedder): Promise<LoadedIndex> {
  const manifest = await readCurrentManifest(dataDir);
  if (!manifest) throw new AdviceError(`There is no index in ${dataDir} yet. Run: npm run ingest`);
  return loadVersion({ dataDir, manifest, embedder });
}

export interface LoadVersionOptions {
  readonly dataDir: string;
  readonly manifest: Manifest;
  readonly embedder: Embedder;
  /** Segments in memory; they are taken over where the version shares them. */
  readonly known?: readonly LoadedSegment[];
  /** Where a version that is not published yet has the segments of its own. */
  readonly aside?: string;
}

/** Loads one version; see `loadCurrentIndex`. */
export async function loadVersion({
  dataDir,
  manifest,
  embedder,
  known = [],
  aside,
}: LoadVersionOptions): Promise<LoadedIndex> {
  if (manifest.embedder !== embedder.id) {
    throw new AdviceError(
      `The index was made with EMBEDDINGS “${manifest.embedder}”, but now it is “${embedder.id}”. Run: npm run ingest`,
      { told: reasonOf('index-of-another', { command: 'npm run ingest' }) },
    );
  }
  const inMemory = new Map(known.map((segment) => [identity(segment.entry), segment]));
  const own = `${versionName(manifest.version)}/`;
  const folderOf = (entry: ManifestSegment) =>
    aside !== undefined && entry.folder.startsWith(own)
      ? join(aside, entry.folder.slice(own.length))
      : segmentFolder(dataDir, entry);
  const segments: LoadedSegment[] = [];
  for (const entry of manifest.segments) {
    segments.push(
      inMemory.get(identity(entry)) ??
        (await loadSegment(folderOf(entry), entry, embedder, manifest.dimensions)),
    );
  }
  return joinSegments(manifest, segments);
}

/** A folder's name could stand for other files after a version was thrown away; the checksums tell. */
function identity({ folder, files }: ManifestSegment): string {
  return `${folder} ${Object.values(files)
    .map(({ sha256 }) => sha256)
    .join()}`;
}

/** Puts segments together into one index, passages numbered through. */
function joinSegments(manifest: Manifest, segments: readonly LoadedSegment[]): LoadedIndex {
  const documents = new Map<string, CorpusDocument>(
    manifest.documents.map((document) => [document.path, document]),
  );
  const passages = segments.flatMap((segment) => segment.passages);
  const joined = (field: Field): KeywordIndex =>
    joinKeywords(segments.map(({ keywords }) => keywords[field]));
  const keywords = { concept: joined('concept'), own: joined('own'), roman: joined('roman') };
  if (
    passages.length !== manifest.passages ||
    FIELDS.some((field) => keywords[field].size !== passages.length)
  ) {
    throw new AdviceError(`Version ${manifest.version} of the index does not add up. ${REBUILD_ADVICE}`, {
      told: indexDamaged(),
    });
  }
  return {
    manifest,
    documents,
    passages,
    documentOf: passages.map((passage) => documentOf(passage, documents, manifest)),
    keywords,
    vectors: joinVectors(segments.map(({ vectors, passages: own }) => ({ vectors, passages: own.length }))),
    segments,
  };
}

function documentOf(
  passage: Passage,
  documents: ReadonlyMap<string, CorpusDocument>,
  { version }: Manifest,
): CorpusDocument {
  const document = documents.get(passage.document);
  if (!document)
    throw new AdviceError(
      `Version ${version} of the index lacks the document of a passage. ${REBUILD_ADVICE}`,
      { told: indexDamaged() },
    );
  return document;
}
