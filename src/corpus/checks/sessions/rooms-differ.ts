import type { Where } from './session.ts';

const LATIN_LOOKALIKES: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  С: 'C',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  Т: 'T',
  Х: 'X',
};
/** Words that stand with many rooms and tell none apart. */
const GENERAL = /^(?:the|in|at|of|on|floor|room|hall|zal|зал|зале|этаж|комната|в|на|қабат|кабат|qavat|xona|հարկ|სართული|층)$/;

/**
 * True when two sessions can't be in the same room: each names a number or letter that the other does not, or both stand in
 * a column of rooms and share no word. `sameLanguage` is false for a translation, where only numbers and letters compare.
 */
export function roomsDiffer(one: Where | undefined, other: Where | undefined, sameLanguage: boolean): boolean {
  if (!one || !other) return false;
  const first = marksOf(one.text);
  const second = marksOf(other.text);
  if (first.size > 0 && second.size > 0 && !isWithin(first, second) && !isWithin(second, first)) return true;
  if (!sameLanguage || one.kind !== 'room' || other.kind !== 'room') return false;
  const words = wordsOf(one.text);
  const others = wordsOf(other.text);
  return words.size > 0 && others.size > 0 && ![...words].some((word) => others.has(word));
}

/** Numbers and single capitals: "Hall A, 2nd floor" has A and 2. */
function marksOf(text: string): Set<string> {
  const numbers = text.match(/\d+/g) ?? [];
  const capitals = [...text.matchAll(/(?<=[^\p{L}\d])\p{Lu}(?!\p{L})|(?<!\p{L})\p{Lu}(?=홀|동|관)/gu)].map(([letter]) => letter);
  return new Set([...numbers, ...capitals.map((letter) => LATIN_LOOKALIKES[letter] ?? letter)]);
}

function wordsOf(text: string): Set<string> {
  const words = text.normalize('NFKC').toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !GENERAL.test(word)));
}

function isWithin(less: ReadonlySet<string>, more: ReadonlySet<string>): boolean {
  return [...less].every((mark) => more.has(mark));
}
