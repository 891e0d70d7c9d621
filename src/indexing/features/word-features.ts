import { isNumeric } from './words.ts';

const HANGUL = /^\p{Script=Hangul}+$/u;

/**
 * What a word is found by in its own script: itself and its first 4, 5 and 6 letters, so that endings do not matter; for
 * Hangul its pairs of syllables, so that particles and compounds do not.
 */
export function wordFeatures(word: string): string[] {
  if (isNumeric(word)) return [word];
  if (HANGUL.test(word)) return hangulPairs(word);
  const letters = [...word];
  const prefixes = [4, 5, 6]
    .filter((length) => letters.length > length)
    .map((length) => `${letters.slice(0, length).join('')}_`);
  return [word, ...(letters.length === 4 ? [`${word}_`] : []), ...prefixes];
}

function hangulPairs(word: string): string[] {
  if (word.length === 1) return [word];
  return Array.from({ length: word.length - 1 }, (_, index) => word.slice(index, index + 2));
}
