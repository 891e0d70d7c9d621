import { readdir, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode, errorMessage } from '../../shared/errors.ts';
import type { Logger } from '../../shared/logger.ts';
import { dropOriginals } from '../originals/drop-originals.ts';
import { indexFolder, manifestFile, versionNumber } from '../store/index-layout.ts';
import { readManifest, readPublished } from '../store/read-version.ts';

/**
 * Takes away what an interrupted ingestion left, versions that are no longer kept, and the segments and originals that no
 * kept version uses. Nothing is deleted while a kept version cannot be read. The caller holds the data folder's lock.
 */
export async function cleanVersions(dataDir: string, logger: Logger): Promise<void> {
  try {
    const published = await readPublished(dataDir);
    const kept = published?.kept ?? [];
    const manifests = await Promise.all(kept.map((version) => readManifest(dataDir, version)));
    const used = new Set(manifests.flatMap(({ segments }) => segments.map((segment) => segment.folder)));
    const folder = indexFolder(dataDir);
    for (const name of await readdir(folder)) {
      if (/\.(aside|next)$/.test(name)) await rm(join(folder, name), { recursive: true, force: true });
      const number = versionNumber(name);
      if (number !== undefined) await cleanVersion(folder, name, kept.includes(number), used);
    }
    const hashes = manifests.flatMap(({ documents }) => documents.map(({ hash }) => hash));
    await dropOriginals(dataDir, new Set(hashes));
  } catch (error) {
    // Leftovers cost room and nothing else; the next publish tries again.
    logger.warn({ reason: errorMessage(error) }, 'old versions were not cleaned up');
  }
}

async function cleanVersion(
  folder: string,
  name: string,
  isKept: boolean,
  used: ReadonlySet<string>,
): Promise<void> {
  const own = join(folder, name);
  if (!isKept) await rm(manifestFile(own), { force: true });
  for (const part of await readdir(own)) {
    if (/^s\d{2}$/.test(part) && !used.has(`${name}/${part}`))
      await rm(join(own, part), { recursive: true, force: true });
  }
  if (isKept) return;
  try {
    await rmdir(own);
  } catch (error) {
    // Segments in it are still used by a later version.
    if (errorCode(error) !== 'ENOTEMPTY') throw error;
  }
}
