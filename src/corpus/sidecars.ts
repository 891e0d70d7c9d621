import { lstat, realpath, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, sep } from 'node:path';
import { errorCode } from '../shared/errors.ts';
import { reasonOf } from '../shared/reason.ts';
import { MAX_SIDECAR_BYTES } from './read-limits.ts';
import { UnreadableFile } from './unreadable-file.ts';

/**
 * The metadata files beside a document that exist: for `places.pdf` first `places.pdf.meta.yaml`, then `places.meta.yaml`.
 * What the first says counts before what the second says. Throws `UnreadableFile` when one is there but can't be trusted:
 * a document without what its keeper says of it might be shown to the wrong people.
 * @param beside all names in the folder, where they are known: then nothing is looked for that is not there
 */
export async function sidecarsOf(
  absolutePath: string,
  beside?: ReadonlySet<string>,
): Promise<string[]> {
  const folder = dirname(absolutePath);
  const name = basename(absolutePath);
  const candidates = [`${name}.meta.yaml`, `${basename(name, extname(name))}.meta.yaml`];
  const found: string[] = [];
  for (const candidate of new Set(candidates)) {
    const path = join(folder, candidate);
    if (beside?.has(candidate) !== false && (await isThere(path))) found.push(path);
  }
  return found;
}

async function isThere(path: string): Promise<boolean> {
  const refuse = (what: string): never => {
    const file = basename(path);
    throw new UnreadableFile(`${file} beside it ${what} Put a small plain file there, or delete it.`, {
      told: reasonOf('metadata-file', { file }),
    });
  };
  const own = await unlessMissing(lstat(path));
  if (!own) return false;
  const target = await unlessMissing(realpath(path));
  if (target === undefined) return refuse('is a link that leads nowhere.');
  if (own.isSymbolicLink() && !target.startsWith((await realpath(dirname(path))) + sep))
    return refuse('is a link that leads out of its folder.');
  const info = await stat(target);
  if (!info.isFile()) return refuse('is not a regular file.');
  if (info.size > MAX_SIDECAR_BYTES) return refuse('is larger than 256 KB.');
  return true;
}

async function unlessMissing<T>(found: Promise<T>): Promise<T | undefined> {
  try {
    return await found;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
