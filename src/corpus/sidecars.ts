import { access } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { errorCode } from '../shared/errors.ts';

/**
 * The metadata files beside a document that exist: for `places.pdf` first `places.pdf.meta.yaml`, then `places.meta.yaml`.
 * What the first says counts before what the second says.
 */
export async function sidecarsOf(absolutePath: string): Promise<string[]> {
  const folder = dirname(absolutePath);
  const name = basename(absolutePath);
  const candidates = [`${name}.meta.yaml`, `${basename(name, extname(name))}.meta.yaml`];
  const found: string[] = [];
  for (const candidate of new Set(candidates)) {
    const path = join(folder, candidate);
    if (await exists(path)) found.push(path);
  }
  return found;
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    throw error;
  }
}
