import anyAscii from 'any-ascii';
import { stemOf } from './word-features.ts';
import { isNumeric } from './words.ts';

/** Spellings of one sound in different romanisations, folded in this order; doubled letters become one. */
const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|ch|sh/g, 's'],
  [/dzh|zh|dj|j/g, 'j'],
  [/kh|x/g, 'h'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/ts|tz|z/g, 's'],
  [/w/g, 'v'],
  [/[cq]/g, 'k'],
  [/y/g, 'i'],
  [/eo|eu/g, 'o'],
  [/[^a-z0-9]/g, ''],
  [/(.)\1+/g, '$1'],
];

/** The word in Latin letters as it sounds, so that names written in different scripts meet ("Самсунг", "სამსუნგ", "Samsung"). */
export function romanise(word: string): string {
  return FOLDS.reduce((text, [pattern, to]) => text.replace(pattern, to), anyAscii(word).toLowerCase());
}

/** Runs of 4 and 5 letters of the romanised word; short words as they are. Numbers have none: their own form says it all. */
export function romanFeatures(word: string): string[] {
  if (isNumeric(word)) return [];
  const roman = romanise(stemOf(word));
  if (roman.length < 3) return [];
  if (roman.length <= 4) return [roman];
  const grams = new Set<string>();
  for (const length of [4, 5]) {
    for (let start = 0; start + length <= roman.length; start += 1)
      grams.add(roman.slice(start, start + length));
  }
  return [...grams];
}
