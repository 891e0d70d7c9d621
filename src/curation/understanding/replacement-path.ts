import { basename, extname } from 'node:path/posix';
import { diskPath } from '../folder/disk-path.ts';
import { freePath } from '../folder/free-path.ts';
import { sidecarPlaces, sidecarsToTake } from '../folder/sidecar-places.ts';

/**
 * Where a file goes that replaces a document: to the document's own place, so that it stays the same document; under the
 * document's name with the file's extension when that differs.
 */
export async function replacementPath(options: {
  readonly corpusDir: string;
  /** The document's path. */
  readonly existing: string;
  /** The file's name. */
  readonly name: string;
  readonly taken?: ReadonlySet<string>;
}): Promise<string> {
  const { corpusDir, existing, name, taken } = options;
  const path = await diskPath(corpusDir, existing);
  const [before, after] = [extname(path), extname(name)];
  if (before.toLowerCase() === after.toLowerCase()) return path;
  const folder = path.slice(0, path.length - basename(path).length);
  return freePath({
    corpusDir,
    wished: `${folder}${basename(path, before)}${after}`,
    freed: [path, ...sidecarsToTake(await sidecarPlaces({ corpusDir, path }))],
    ...(taken ? { taken } : {}),
  });
}
