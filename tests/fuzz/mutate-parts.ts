import { unzipSync, zipSync } from 'fflate';
import { mutate } from './mutate.ts';

/** Damages one part inside a zip and packs it again with right checksums, so that it reaches the parsers. */
export function mutateParts(
  zip: Uint8Array,
  others: readonly Uint8Array[],
  random: () => number,
): Uint8Array {
  const parts = unzipSync(zip);
  const names = Object.keys(parts).filter((name) => /\.(?:xml|rels|opf|xhtml)$/.test(name));
  // What holds the text is damaged more often than what stands around it.
  const texts = names.filter((name) => /document|slide\d|sheet|content|\.xhtml$/.test(name));
  const among = random() < 0.7 && texts.length > 0 ? texts : names;
  const name = among[Math.floor(random() * among.length)] ?? '';
  return zipSync(
    { ...parts, [name]: mutate(parts[name] ?? new Uint8Array(1), others, random) },
    { level: 1 },
  );
}
