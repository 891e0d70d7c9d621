/** Words taken together: fewer would find texts of the same subject, more would miss small changes. */
const WORDS = 3;
/** Shorter passages are alike by chance: "Bring your passport." */
const FEWEST_WORDS = 12;

/**
 * The runs of three words of a text, hashed to 32 bits, each once (Broder, "On the resemblance and containment of
 * documents", 1997). Empty for a short text.
 */
export function shinglesOf(text: string): Uint32Array {
  const hashes: number[] = [];
  for (const [word] of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) hashes.push(hashOf(word.toLowerCase()));
  if (hashes.length < FEWEST_WORDS) return new Uint32Array();
  const shingles = new Set<number>();
  for (let at = 0; at + WORDS <= hashes.length; at += 1) {
    let hash = 0;
    for (let next = at; next < at + WORDS; next += 1) hash = (Math.imul(hash, 0x01000193) ^ (hashes[next] ?? 0)) >>> 0;
    shingles.add(hash);
  }
  return Uint32Array.from(shingles);
}

/** FNV-1a over UTF-16 units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}
