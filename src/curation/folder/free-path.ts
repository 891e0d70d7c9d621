import { extname, join } from 'node:path';
import { namesIn } from './disk-path.ts';

/**
 * A path below the corpus folder, as near as can be to the one wished for, where neither a file nor somebody else's
 * metadata stands: `hotel.pdf`, else `hotel (2).pdf`. `taken` are paths that are promised already, `freed` those that will be taken away.
 */
export async function freePath(options: {
  readonly corpusDir: string;
  readonly wished: string;
  readonly taken?: ReadonlySet<string>;
  readonly freed?: readonly string[];
}): Promise<string> {
  const { corpusDir, wished, taken = new Set(), freed = [] } = options;
  const slash = wished.lastIndexOf('/') + 1;
  const [folder, name] = [wished.slice(0, slash), wished.slice(slash)];
  const names = await namesIn(join(corpusDir, folder));
  const used = new Set(names.filter((one) => !freed.includes(`${folder}${one}`)).map(sameName));
  for (const path of taken) if (path.startsWith(folder)) used.add(sameName(path.slice(slash)));
  const extension = extname(name);
  const stem = name.slice(0, name.length - extension.length);
  for (let number = 1; ; number += 1) {
    const free = number === 1 ? stem : `${stem} (${number})`;
    const wants = [`${free}${extension}`, `${free}.meta.yaml`, `${free}${extension}.meta.yaml`];
    if (!wants.some((want) => used.has(sameName(want)))) return `${folder}${free}${extension}`;
  }
}

/** Names that some file system takes for one. */
export function sameName(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
