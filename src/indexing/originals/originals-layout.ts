import { join } from 'node:path';

/** Holds, by a document's hash, a folder with its file and the sidecars beside it, under their own names. */
export function originalsFolder(dataDir: string): string {
  return join(dataDir, 'originals');
}

export function originalFolder(dataDir: string, hash: string): string {
  return join(originalsFolder(dataDir), hash);
}
