import { join } from 'node:path';

/** The files of one segment. */
export const FILES = {
  passages: 'passages.jsonl',
  vectors: 'vectors.f32',
  /** The SHA-256 of each passage's embedded text, one behind the other. */
  keys: 'keys.bin',
  keywords: (field: string) => `keywords-${field}.bin`,
  hnsw: 'hnsw',
} as const;

/**
 * `DATA_DIR/index` holds a folder for each version and `current`, a file that names the one in force. A version's folder
 * holds its manifest and the segments that were written for it; segments that did not change stay where they are.
 */
export function indexFolder(dataDir: string): string {
  return join(dataDir, 'index');
}

export function currentFile(dataDir: string): string {
  return join(indexFolder(dataDir), 'current');
}

export function versionName(version: number): string {
  return `v${String(version).padStart(6, '0')}`;
}

/** The number in the name of a version's folder; undefined for other names. */
export function versionNumber(name: string): number | undefined {
  const digits = /^v(\d{6,})$/.exec(name)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

export function versionFolder(dataDir: string, version: number): string {
  return join(indexFolder(dataDir), versionName(version));
}

export function manifestFile(versionFolder: string): string {
  return join(versionFolder, 'manifest.json');
}

/** A version's folder while it is being written; it becomes `versionFolder` when it is published. */
export function asideFolder(dataDir: string, version: number): string {
  return `${versionFolder(dataDir, version)}.aside`;
}

export function segmentName(number: number): string {
  return `s${String(number).padStart(2, '0')}`;
}
