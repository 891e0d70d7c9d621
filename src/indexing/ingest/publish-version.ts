import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../../shared/errors.ts';
import { publishByRename, writeDurably } from '../store/durable-files.ts';
import { currentFile, indexFolder, versionFolder, versionName } from '../store/index-layout.ts';
import { adviseOnWriting, type VersionAside } from './write-version.ts';

/** Published versions that stay on the disk, the one in force included. */
const KEPT_VERSIONS = 5;

/**
 * Puts a verified version in force: gives its folder the final name, then renames the file `current` that names it. A
 * process that dies between the two leaves the old version in force.
 */
export async function publishVersion(dataDir: string, version: VersionAside): Promise<void> {
  const name = versionName(version.manifest.version);
  try {
    await rm(versionFolder(dataDir, name), { recursive: true, force: true });
    await publishByRename(version.folder, versionFolder(dataDir, name));
    const next = `${currentFile(dataDir)}.next`;
    await writeDurably(next, `${name}\n`);
    await publishByRename(next, currentFile(dataDir));
  } catch (error) {
    throw adviseOnWriting(error, dataDir);
  }
  await removeOldVersions(dataDir, name);
}

/** The number of the next version: above every folder that is there, so that a name is never used for two contents. */
export async function nextVersionNumber(dataDir: string): Promise<number> {
  try {
    const names = await readdir(indexFolder(dataDir));
    return 1 + Math.max(0, ...names.map((name) => Number(/^v(\d{6,})$/.exec(name)?.[1] ?? 0)));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return 1;
    throw error;
  }
}

/** Takes away what an interrupted ingestion left, and versions that are too old to be kept. */
async function removeOldVersions(dataDir: string, current: string): Promise<void> {
  const folder = indexFolder(dataDir);
  const names = await readdir(folder);
  const versions = names.filter((name) => /^v\d{6,}$/.test(name) && name <= current).sort();
  const obsolete = [...versions.slice(0, -KEPT_VERSIONS), ...names.filter((name) => name.endsWith('.aside'))];
  for (const name of obsolete) await rm(join(folder, name), { recursive: true, force: true });
}
