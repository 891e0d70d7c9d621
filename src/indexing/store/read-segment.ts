import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Passage } from '../../corpus/document.ts';
import type { Field } from '../features/analyse-text.ts';
import { decodeKeywordTables } from '../keywords/keyword-file.ts';
import type { KeywordTables } from '../keywords/keyword-index.ts';
import { fingerprint } from './durable-files.ts';
import { FILES, indexFolder } from './index-layout.ts';
import type { Manifest, ManifestSegment } from './manifest.ts';
import { DamagedIndex, indexDamaged, REBUILD_ADVICE } from './read-version.ts';

export function segmentFolder(dataDir: string, entry: ManifestSegment): string {
  return join(indexFolder(dataDir), entry.folder);
}

/**
 * Compares the files of a segment with their checksums, but those that the caller will not read.
 * @throws DamagedIndex naming the first that differs
 */
export async function verifySegment(
  folder: string,
  entry: ManifestSegment,
  unread: readonly string[] = [],
): Promise<void> {
  const found = await fingerprint(folder, unread);
  for (const [name, expected] of Object.entries(entry.files)) {
    if (unread.includes(name)) continue;
    const actual = found[name];
    const problem = !actual ? 'is missing' : actual.sha256 !== expected.sha256 ? 'is damaged' : undefined;
    if (problem) {
      const file = join(folder, name);
      throw new DamagedIndex(`The index file ${file} ${problem}. ${REBUILD_ADVICE}`, {
        told: indexDamaged(),
      });
    }
  }
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

/** The hashes of the embedded texts in hex, in the order of the passages. */
export async function readKeys(folder: string): Promise<string[]> {
  const bytes = await readFile(join(folder, FILES.keys));
  return Array.from({ length: bytes.length / 32 }, (_, number) =>
    bytes.subarray(number * 32, number * 32 + 32).toString('hex'),
  );
}

export async function readKeywordTables(folder: string): Promise<Record<Field, KeywordTables>> {
  const read = async (field: Field) =>
    decodeKeywordTables(await readFile(join(folder, FILES.keywords(field))));
  return { concept: await read('concept'), own: await read('own'), roman: await read('roman') };
}

/** The keys of all passages of a version. */
export async function readAllKeys(dataDir: string, manifest: Manifest): Promise<Set<string>> {
  const keys = new Set<string>();
  for (const entry of manifest.segments)
    for (const key of await readKeys(segmentFolder(dataDir, entry))) keys.add(key);
  return keys;
}
