import { decodeBytes } from './decode-bytes.ts';
import { letterScore } from './letter-score.ts';

/** Encodings that texts of our languages are found in, by the names that `decodeBytes` knows. */
const CANDIDATES = ['windows-1251', 'euc-kr', 'koi8-r', 'windows-1254', 'utf-16le', 'utf-16be'] as const;
export type GuessedEncoding = (typeof CANDIDATES)[number];

const NAMES: Readonly<Record<GuessedEncoding, string>> = {
  'windows-1251': 'windows-1251',
  'euc-kr': 'CP949',
  'koi8-r': 'KOI8-R',
  'windows-1254': 'windows-1254',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
};
/** KOI8-R is rare by now, and its letters read as windows-1251 are letters too: it has to be clearly better. */
const RARE: Partial<Record<GuessedEncoding, number>> = { 'koi8-r': 0.8 };
const SAMPLE_BYTES = 64 * 1024;

/**
 * Tells the encoding of a text that is not UTF-8: it is read in each way, and the one whose letters and syllables are
 * the most usual counts. Two words are enough. Undefined when it makes sense in none.
 */
export function guessEncoding(
  bytes: Uint8Array,
): { readonly encoding: GuessedEncoding; readonly name: string } | undefined {
  const sample = bytes.subarray(0, Math.min(SAMPLE_BYTES, bytes.length));
  let best: { encoding: GuessedEncoding; score: number } | undefined;
  for (const encoding of CANDIDATES) {
    const score = letterScore(decodeBytes(sample, encoding)) * (RARE[encoding] ?? 1);
    if (score > (best?.score ?? 0)) best = { encoding, score };
  }
  return best && { encoding: best.encoding, name: NAMES[best.encoding] };
}
