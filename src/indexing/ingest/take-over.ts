import type { Field } from '../features/analyse-text.ts';
import { listByPassage, type FeatureList } from '../keywords/feature-list.ts';
import type { Manifest } from '../store/manifest.ts';
import {
  readKeys,
  readKeywordTables,
  readPassages,
  readVectors,
  segmentFolder,
  verifySegment,
} from '../store/read-segment.ts';
import { bucketOf } from './deal-documents.ts';
import type { IndexedPassage } from './indexed-passage.ts';

/** The passages of a document as the last version holds them. Rejects with an AdviceError when its files are damaged. */
export type TakeOver = (path: string) => Promise<readonly IndexedPassage[]>;

/** Opens the last version for taking over documents that did not change; each of its segments is read when first asked for. */
export function createTakeOver(dataDir: string, last: Manifest): TakeOver {
  const buckets = new Map<number, Promise<ReadonlyMap<string, readonly IndexedPassage[]>>>();
  return async (path) => {
    const bucket = bucketOf(path, last.buckets);
    const reading = buckets.get(bucket) ?? readBucket(dataDir, last, bucket);
    buckets.set(bucket, reading);
    return (await reading).get(path) ?? [];
  };
}

async function readBucket(
  dataDir: string,
  last: Manifest,
  bucket: number,
): Promise<Map<string, IndexedPassage[]>> {
  const byDocument = new Map<string, IndexedPassage[]>();
  const entry = last.segments.find((segment) => segment.bucket === bucket);
  if (!entry) return byDocument;
  const folder = segmentFolder(dataDir, entry);
  await verifySegment(folder, entry);
  const passages = await readPassages(folder);
  const vectors = await readVectors(folder);
  const keys = await readKeys(folder);
  const tables = await readKeywordTables(folder);
  const [concept, own, roman] = [tables.concept, tables.own, tables.roman].map(listByPassage);
  passages.forEach((passage, number) => {
    const features = { concept: concept?.[number], own: own?.[number], roman: roman?.[number] };
    const { dimensions } = last;
    const vector = vectors.slice(number * dimensions, (number + 1) * dimensions);
    const list = byDocument.get(passage.document) ?? [];
    byDocument.set(passage.document, list);
    if (isWhole(features)) list.push({ passage, key: keys[number] ?? '', vector, features });
  });
  return byDocument;
}

function isWhole(
  features: Readonly<Record<Field, FeatureList | undefined>>,
): features is IndexedPassage['features'] {
  return Object.values(features).every((list) => list !== undefined);
}
