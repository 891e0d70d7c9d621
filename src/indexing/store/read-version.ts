import { readFile } from 'node:fs/promises';
import { AdviceError, errorCode } from '../../shared/errors.ts';
import { reasonOf, type Reason } from '../../shared/reason.ts';
import { currentFile, manifestFile, versionFolder, versionName, versionNumber } from './index-layout.ts';
import { formatNumberOf, INDEX_FORMAT, parseManifest, type Manifest } from './manifest.ts';

const REBUILD = 'npm run ingest -- --force';
/** A file of the index is not what it was when it was published. */
export class DamagedIndex extends AdviceError {}

export const REBUILD_ADVICE = `Run: ${REBUILD}`;

/** The advice as a reason that can be told in any language. */
export function indexDamaged(): Reason {
  return reasonOf('index-damaged', { command: REBUILD });
}

/** Which versions there are. */
export interface PublishedVersions {
  readonly inForce: number;
  /** All that are kept, newest first, the one in force among them. */
  readonly kept: readonly number[];
}

/**
 * Reads which version is in force and which others are kept; undefined when nothing was published yet. A folder that is not
 * named there was never published.
 * @throws AdviceError when the file that names them is damaged
 */
export async function readPublished(dataDir: string): Promise<PublishedVersions | undefined> {
  const text = await readOptional(currentFile(dataDir));
  if (text === undefined) return undefined;
  const numbers = text
    .trimEnd()
    .split('\n')
    .map((line) => versionNumber(line));
  const known = numbers.filter((number) => number !== undefined);
  const [inForce] = known;
  if (inForce === undefined || known.length !== numbers.length) {
    throw new DamagedIndex(
      `${currentFile(dataDir)} does not name a version of the index. ${REBUILD_ADVICE}`,
      {
        told: indexDamaged(),
      },
    );
  }
  return { inForce, kept: [...new Set(known)].sort((one, other) => other - one) };
}

/** What the file `current` holds: the version in force in the first line, then the others that are kept. */
export function formatPublished({ inForce, kept }: PublishedVersions): string {
  const others = kept.filter((number) => number !== inForce);
  return [inForce, ...others].map((number) => `${versionName(number)}\n`).join('');
}

/**
 * Reads the manifest of the version in force; undefined when nothing was published yet.
 * @throws AdviceError when what is there is damaged or of another program.
 */
export async function readCurrentManifest(dataDir: string): Promise<Manifest | undefined> {
  const published = await readPublished(dataDir);
  return published && readManifest(dataDir, published.inForce);
}

/**
 * Reads the manifest of one published version.
 * @throws AdviceError when it is missing, damaged or of another program.
 */
export async function readManifest(dataDir: string, version: number): Promise<Manifest> {
  const folder = versionFolder(dataDir, version);
  const text = await readOptional(manifestFile(folder));
  if (text === undefined)
    throw new AdviceError(`There is no version ${version} of the index. See: npm run corpus -- versions`);
  const format = formatNumberOf(text);
  if (format !== undefined && format !== INDEX_FORMAT) {
    throw new AdviceError(
      `The index in ${folder} was made by another version of this program. Run: npm run ingest`,
      { told: reasonOf('index-of-another', { command: 'npm run ingest' }) },
    );
  }
  const manifest = parseManifest(text);
  if (manifest?.version !== version)
    throw new DamagedIndex(`The manifest of the index in ${folder} is damaged. ${REBUILD_ADVICE}`, {
      told: indexDamaged(),
    });
  return manifest;
}

async function readOptional(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
