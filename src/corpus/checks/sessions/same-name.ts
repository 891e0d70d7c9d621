import { isCommonWord } from '../../../languages/common-words.ts';
import type { Language } from '../../../languages/languages.ts';

/** A session's name made ready to be held against others. */
export interface NameWords {
  readonly all: ReadonlySet<string>;
  /** What stands before the colon, when something stands after it. */
  readonly head: ReadonlySet<string>;
  /** Numbers and single letters: part 1 is not part 2. */
  readonly numbers: string;
}

/** From this many words on, a name that only says more is the same. */
const ENOUGH_WORDS = 3;
const FEWEST_SHARED = 0.5;

export function nameWords(name: string, language: Language): NameWords {
  const all = wordsOf(name, language);
  const [head = ''] = name.split(/[:;(]/);
  const numbers = [...all].filter((word) => /\d/.test(word)).sort();
  return { all, head: wordsOf(head, language), numbers: numbers.join() };
}

/** True when both names mean one session: the same words, or one of them only says more. */
export function sameName(one: NameWords, other: NameWords): boolean {
  if (one.all.size === 0 || one.numbers !== other.numbers) return false;
  if (equal(one.all, other.all)) return true;
  if (one.head.size > 1 && (equal(one.head, other.all) || equal(other.head, one.all))) return true;
  const [less, more] = one.all.size < other.all.size ? [one.all, other.all] : [other.all, one.all];
  if (less.size < ENOUGH_WORDS || less.size / more.size < FEWEST_SHARED) return false;
  return [...less].every((word) => more.has(word));
}

function wordsOf(text: string, language: Language): Set<string> {
  const words = text.normalize('NFKC').toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => /\d/.test(word) || !isCommonWord(word, language)));
}

function equal(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size > 0 && one.size === other.size && [...one].every((word) => other.has(word));
}
