import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Embedder } from '../embeddings/create-embeddings.ts';
import { syncPath, writeDurably } from '../store/durable-files.ts';
import { asideFolder, manifestFile, segmentName, versionName } from '../store/index-layout.ts';
import {
  formatManifest,
  type Manifest,
  type ManifestDocument,
  type ManifestSegment,
} from '../store/manifest.ts';
import { adviseOnWriting } from '../store/writing-advice.ts';
import { bucketOf, bucketsFor } from './deal-documents.ts';
import type { IndexedPassage } from './indexed-passage.ts';
import { indexPassages, type IndexingTools } from './index-passages.ts';
import { passageCount, type CorpusContent, type DocumentPart } from './read-content.ts';
import { createTakeOver, type TakeOver } from './take-over.ts';
import { verifyWritten } from './verify-segment.ts';
import { writeSegment } from './write-segment.ts';

/** A version written beside the published ones, not yet in force. */
export interface VersionAside {
  readonly folder: string;
  readonly manifest: Manifest;
}

/** What the manifest says apart from what is built. */
export type ManifestHead = Omit<
  Manifest,
  'documents' | 'skipped' | 'passages' | 'buckets' | 'segments' | 'dimensions'
>;

export interface BuildOptions {
  readonly dataDir: string;
  readonly content: CorpusContent;
  /** The version whose segments and passages are taken over. */
  readonly last: Manifest | undefined;
  readonly head: ManifestHead;
  readonly tools: IndexingTools;
}

/**
 * Writes a version aside: segments whose documents are all as before are shared with the last version, the others are built
 * from what it holds and from what was read anew.
 * @throws AdviceError when the disk is full, the folder cannot be written, the embedder fails or the last version is damaged
 */
export async function buildVersion(options: BuildOptions): Promise<VersionAside> {
  const { dataDir, content, last, head, tools } = options;
  const passages = content.parts.reduce((sum, part) => sum + passageCount(part), 0);
  const buckets = bucketsFor(passages, last?.buckets);
  const folder = asideFolder(dataDir, head.version);
  const takeOver: TakeOver = last ? createTakeOver(dataDir, last) : () => Promise.resolve([]);
  const segments: ManifestSegment[] = [];
  let dimensions = last?.dimensions ?? 0;
  try {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    const dealt = dealParts(content.parts, buckets);
    const before = last?.buckets === buckets ? countByBucket(last) : undefined;
    for (const [bucket, parts] of dealt.entries()) {
      const isShared = before?.[bucket] === parts.length && parts.every(({ kind }) => kind === 'kept');
      const shared = isShared ? last?.segments.find((segment) => segment.bucket === bucket) : undefined;
      if (shared) segments.push(shared);
      if (shared || parts.length === 0) continue;
      const indexed = await indexParts(parts, takeOver, tools);
      dimensions = indexed[0]?.vector.length ?? dimensions;
      const segment = await writeProved(folder, bucket, indexed, head.version, tools.embedder);
      segments.push(segment);
    }
    const manifest: Manifest = {
      ...head,
      ...{ dimensions, passages, buckets, segments },
      documents: content.parts.map(toManifestDocument),
      skipped: content.skipped,
    };
    await writeDurably(manifestFile(folder), formatManifest(manifest));
    await syncPath(folder);
    return { folder, manifest };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw adviseOnWriting(error, dataDir);
  }
}

function dealParts(parts: readonly DocumentPart[], buckets: number): DocumentPart[][] {
  const dealt = Array.from({ length: buckets }, (): DocumentPart[] => []);
  for (const part of parts) dealt[bucketOf(part.document.path, buckets)]?.push(part);
  return dealt;
}

/** How many documents a version has in each of its buckets. */
function countByBucket({ documents, buckets }: Manifest): number[] {
  const counts = new Array<number>(buckets).fill(0);
  for (const { path } of documents) {
    const bucket = bucketOf(path, buckets);
    counts[bucket] = (counts[bucket] ?? 0) + 1;
  }
  return counts;
}

async function indexParts(
  parts: readonly DocumentPart[],
  takeOver: TakeOver,
  tools: IndexingTools,
): Promise<IndexedPassage[]> {
  const fresh = parts.flatMap((part) =>
    part.kind === 'read' ? part.passages.map((passage) => ({ passage, document: part.document })) : [],
  );
  const indexed = await indexPassages(fresh, tools);
  const byDocument = groupByDocument(indexed);
  const all: IndexedPassage[] = [];
  for (const { document } of parts)
    all.push(...(byDocument.get(document.path) ?? (await takeOver(document.path))));
  return all;
}

function groupByDocument(passages: readonly IndexedPassage[]): Map<string, IndexedPassage[]> {
  const groups = new Map<string, IndexedPassage[]>();
  for (const indexed of passages) {
    const group = groups.get(indexed.passage.document);
    if (group) group.push(indexed);
    else groups.set(indexed.passage.document, [indexed]);
  }
  return groups;
}

async function writeProved(
  aside: string,
  bucket: number,
  passages: readonly IndexedPassage[],
  version: number,
  embedder: Embedder,
): Promise<ManifestSegment> {
  const name = segmentName(bucket);
  const entry = {
    bucket,
    folder: `${versionName(version)}/${name}`,
    passages: passages.length,
    files: await writeSegment(join(aside, name), passages, embedder),
  };
  await verifyWritten(join(aside, name), entry, passages, embedder);
  return entry;
}

function toManifestDocument(part: DocumentPart): ManifestDocument {
  return { ...part.document, passages: passageCount(part) };
}
