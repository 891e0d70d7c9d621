import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AdviceError, errorCode } from '../../shared/errors.ts';
import { fingerprint } from './durable-files.ts';
import { currentFile, FILES, versionFolder } from './index-layout.ts';
import { INDEX_FORMAT, parseManifest, type Manifest } from './manifest.ts';

export const REBUILD_ADVICE = 'Run: npm run ingest -- --force';

/** The version in force: its folder and its manifest. */
export interface CurrentVersion {
  readonly folder: string;
  readonly manifest: Manifest;
}

/**
 * Reads the manifest of the version in force; undefined when nothing was published yet.
 * @throws AdviceError when what is there is damaged or of another program.
 */
export async function readCurrentVersion(dataDir: string): Promise<CurrentVersion | undefined> {
  const name = await readOptional(currentFile(dataDir));
  if (name === undefined) return undefined;
  if (!/^v\d{6,}\s*$/.test(name)) {
    throw new AdviceError(`${currentFile(dataDir)} does not name a version of the index. ${REBUILD_ADVICE}`);
  }
  const folder = versionFolder(dataDir, name.trim());
  const text = await readOptional(join(folder, FILES.manifest));
  const manifest = text === undefined ? undefined : parseManifest(text);
  if (!manifest) throw new AdviceError(`The index in ${folder} has no readable manifest. ${REBUILD_ADVICE}`);
  if (manifest.format !== INDEX_FORMAT) {
    throw new AdviceError(
      `The index in ${folder} was made by another version of this program. Run: npm run ingest`,
    );
  }
  return { folder, manifest };
}

/**
 * Compares the files of a version with its manifest, but those that the caller will not read.
 * @throws AdviceError naming the first that differs
 */
export async function verifyFiles(
  folder: string,
  manifest: Manifest,
  unread: readonly string[] = [],
): Promise<void> {
  const found = await fingerprint(folder, unread);
  for (const [name, expected] of Object.entries(manifest.files)) {
    if (unread.includes(name)) continue;
    const actual = found[name];
    const problem = !actual ? 'is missing' : actual.sha256 !== expected.sha256 ? 'is damaged' : undefined;
    if (problem) throw new AdviceError(`The index file ${join(folder, name)} ${problem}. ${REBUILD_ADVICE}`);
  }
}

async function readOptional(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
