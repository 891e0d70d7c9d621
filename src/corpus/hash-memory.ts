import { createHash } from 'node:crypto';
import { createReadStream, type BigIntStats } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';

/** Files up to this size are read in one go. */
const AT_ONCE = 1 << 20;
/** A file that changed so shortly before it was hashed could change again without its times telling. */
const SETTLED_MS = 2000;

/**
 * Gives the SHA-256 of files read one behind the other, in hex. A file whose size, times and place on the disk are as they were
 * is not read again.
 */
export type HashFiles = (paths: readonly string[]) => Promise<string>;

/** Hashes that are remembered for as long as this process lives; `now` in milliseconds UTC. */
export function createHashMemory(now: () => number): HashFiles {
  const known = new Map<string, { readonly print: string; readonly hash: string }>();
  return async (paths) => {
    const stats = await Promise.all(paths.map((path) => stat(path, { bigint: true })));
    const print = stats.map(printOf).join(' ');
    const key = paths.join('\n');
    const before = known.get(key);
    if (before?.print === print) return before.hash;
    const hash = await hashFiles(paths);
    const isSettled = stats.every(({ ctimeMs }) => Number(ctimeMs) < now() - SETTLED_MS);
    if (isSettled) known.set(key, { print, hash });
    else known.delete(key);
    return hash;
  };
}

function printOf({ size, mtimeNs, ctimeNs, ino, dev }: BigIntStats): string {
  return [size, mtimeNs, ctimeNs, ino, dev].join();
}

/** Reads and hashes, whatever was hashed before. */
export const hashFiles: HashFiles = async (paths) => {
  const hash = createHash('sha256');
  for (const path of paths) {
    if ((await stat(path)).size <= AT_ONCE) hash.update(await readFile(path));
    else for await (const chunk of createReadStream(path, { highWaterMark: AT_ONCE })) hash.update(chunk as Buffer);
  }
  return hash.digest('hex');
};
