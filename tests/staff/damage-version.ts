import { cp, rename, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  currentFile,
  manifestFile,
  versionFolder,
  versionName,
} from '../../src/indexing/store/index-layout.ts';
import { formatManifest } from '../../src/indexing/store/manifest.ts';
import { formatPublished, readManifest, readPublished } from '../../src/indexing/store/read-version.ts';

/** The part of a version that is not what it was when it was published. */
export type Damage = 'manifest' | 'segment';

export async function damageVersion(dataDir: string, version: number, damage: Damage): Promise<void> {
  const folder = versionFolder(dataDir, version);
  const path = damage === 'manifest' ? manifestFile(folder) : join(folder, 's00', 'passages.jsonl');
  const bytes = await readFile(path);
  const middle = bytes.length >> 1;
  bytes.writeUInt8(bytes.readUInt8(middle) ^ 1, middle);
  await writeFile(path, bytes);
}

/** Publishes the version in force once more, with damage, as a process on a failing disk might. Gives its number. */
export async function publishDamaged(dataDir: string, damage: Damage): Promise<number> {
  const published = await readPublished(dataDir);
  if (!published) throw new Error(`Nothing was published in ${dataDir} yet.`);
  const version = Math.max(...published.kept) + 1;
  const manifest = await readManifest(dataDir, published.inForce);
  const folder = versionFolder(dataDir, version);
  await cp(versionFolder(dataDir, published.inForce), folder, { recursive: true });
  const segments = manifest.segments.map((segment) => ({
    ...segment,
    folder: `${versionName(version)}/s00`,
  }));
  await writeFile(manifestFile(folder), formatManifest({ ...manifest, version, segments }));
  await damageVersion(dataDir, version, damage);
  const next = `${currentFile(dataDir)}.next`;
  await writeFile(next, formatPublished({ inForce: version, kept: [version, ...published.kept] }));
  await rename(next, currentFile(dataDir));
  return version;
}
