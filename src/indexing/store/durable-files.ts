import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, open, readdir, rename, stat, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Writes a file and waits until the disk has it. */
export async function writeDurably(path: string, data: string | Uint8Array): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.writeFile(data);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Waits until the disk has a file or the entries of a folder. */
export async function syncPath(path: string): Promise<void> {
  const file = await open(path, 'r');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/**
 * Copies a file with the time of its last change, and waits until the disk has it. To the millisecond; half a millisecond
 * more keeps rounding from falling into the one before.
 */
export async function copyDurably(from: string, to: string): Promise<void> {
  await copyFile(from, to, constants.COPYFILE_FICLONE);
  const modified = (Math.trunc((await stat(from)).mtimeMs) + 0.5) / 1000;
  await utimes(to, modified, modified);
  await syncPath(to);
}

/** Gives a file or folder its final name, so that readers see all of it or nothing, and makes the name durable. */
export async function publishByRename(from: string, to: string): Promise<void> {
  await rename(from, to);
  await syncPath(dirname(to));
}

/** Length in bytes and SHA-256 of every file below a folder but those left out, by path with forward slashes. */
export async function fingerprint(
  folder: string,
  leftOut: readonly string[] = [],
): Promise<Record<string, { bytes: number; sha256: string }>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const prints: Record<string, { bytes: number; sha256: string }> = {};
  // One after the other: all at once would hold a buffer for each file.
  for (const path of files.sort()) {
    const name = path.slice(folder.length + 1).replaceAll('\\', '/');
    if (leftOut.includes(name)) continue;
    const { size } = await stat(path);
    prints[name] = { bytes: size, sha256: await sha256Of(path) };
  }
  return prints;
}

/** How much of a file is in memory while it is hashed. */
const CHUNK = 1 << 18;

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  const chunk = Buffer.allocUnsafe(CHUNK);
  const file = await open(path, 'r');
  try {
    for (;;) {
      const { bytesRead } = await file.read(chunk, 0, CHUNK);
      if (bytesRead === 0) return hash.digest('hex');
      hash.update(chunk.subarray(0, bytesRead));
    }
  } finally {
    await file.close();
  }
}
