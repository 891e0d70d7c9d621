import { readdir, rm } from 'node:fs/promises';
import { errorCode } from '../../shared/errors.ts';
import { publishByRename, writeDurably } from '../store/durable-files.ts';
import { currentFile, indexFolder, versionFolder, versionNumber } from '../store/index-layout.ts';
import { formatPublished, type PublishedVersions } from '../store/read-version.ts';
import { adviseOnWriting } from '../store/writing-advice.ts';
import type { VersionAside } from './build-version.ts';

/** Published versions that stay on the disk, the one in force included. */
const KEPT_VERSIONS = 5;

/**
 * Puts a proved version in force: gives its folder the final name, then renames the file `current` that names it. A
 * process that dies between the two leaves the old version in force, and a folder that counts for nothing.
 */
export async function publishVersion(
  dataDir: string,
  { folder, manifest }: VersionAside,
  before: PublishedVersions | undefined,
): Promise<void> {
  const final = versionFolder(dataDir, manifest.version);
  try {
    await rm(final, { recursive: true, force: true });
    await publishByRename(folder, final);
    const kept = [manifest.version, ...(before?.kept ?? [])].slice(0, KEPT_VERSIONS);
    await putInForce(dataDir, { inForce: manifest.version, kept });
  } catch (error) {
    throw adviseOnWriting(error, dataDir);
  }
}

/** Names the version in force, in one step that is done or not done. */
export async function putInForce(dataDir: string, published: PublishedVersions): Promise<void> {
  const next = `${currentFile(dataDir)}.next`;
  await writeDurably(next, formatPublished(published));
  await publishByRename(next, currentFile(dataDir));
}

/** The number of the next version: above every folder that is there, so that a name is never used for two contents. */
export async function nextVersionNumber(dataDir: string): Promise<number> {
  try {
    const names = await readdir(indexFolder(dataDir));
    return 1 + Math.max(0, ...names.map((name) => versionNumber(name) ?? 0));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return 1;
    throw error;
  }
}
