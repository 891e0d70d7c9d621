import { join } from 'node:path';

/** The files of one published version. */
export const FILES = {
  manifest: 'manifest.json',
  passages: 'passages.jsonl',
  vectors: 'vectors.f32',
  keywords: (field: string) => `keywords-${field}.bin`,
  hnsw: 'hnsw',
} as const;

/** `DATA_DIR/index` holds a folder for each version and `current`, a file that names the one in force. */
export function indexFolder(dataDir: string): string {
  return join(dataDir, 'index');
}

export function currentFile(dataDir: string): string {
  return join(indexFolder(dataDir), 'current');
}

export function versionName(version: number): string {
  return `v${String(version).padStart(6, '0')}`;
}

export function versionFolder(dataDir: string, name: string): string {
  return join(indexFolder(dataDir), name);
}
