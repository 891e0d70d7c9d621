import { isNumeric } from './words.ts';

const HANGUL = /^\p{Script=Hangul}+$/u;
/** Particles and verb endings behind a Korean word of two syllables or more. */
const PARTICLES =
  /(?<=..)(?:에서는|에서|에는|에게|으로|까지|부터|이나|이라|처럼|보다|마다|하고|입니다|인가요|이에요|예요|나요|가요|까요|해요|하나요|되나요|하는|합니다|됩니다|은|는|이|가|을|를|의|와|과|도|에|로|요)$/u;

/** A Korean word without its particle; any other word as it is. */
export function stemOf(word: string): string {
  return HANGUL.test(word) ? word.replace(PARTICLES, '') : word;
}

/**
 * What a word is found by in its own script: itself and its first 4, 5 and 6 letters, so that endings do not matter; for
 * Hangul its pairs of syllables, so that particles and compounds do not.
 */
export function wordFeatures(word: string): string[] {
  if (isNumeric(word)) return numberFeatures(word);
  if (HANGUL.test(word)) return hangulPairs(stemOf(word));
  const letters = [...word];
  const prefixes = [4, 5, 6]
    .filter((length) => letters.length > length)
    .map((length) => `${letters.slice(0, length).join('')}_`);
  return [word, ...(letters.length === 4 ? [`${word}_`] : []), ...prefixes];
}

/** A full hour is found by its number too: "the 6 o'clock bus" leaves at 06:00. */
function numberFeatures(word: string): string[] {
  const hour = /^(\d{1,2})(?::00)?$/.exec(word)?.[1];
  return hour === undefined ? [word] : [word, `#${Number(hour)}`];
}

function hangulPairs(word: string): string[] {
  if (word.length === 1) return [word];
  return Array.from({ length: word.length - 1 }, (_, index) => word.slice(index, index + 2));
}
