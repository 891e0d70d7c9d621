import { stemmer } from 'stemmer';
import type { Language } from '../../languages/languages.ts';

const VOWELS = /[aeiouyəıöüаеёиоуыэюяәөұүіӣӯўաեէըիոուօաაეიოუ]/iu;

/** How well a word of a text is a form of a glossary word, 0 (not at all) to 1; both folded. */
export function matchWord(word: string, entry: string, language: Language): number {
  if (word === entry) return 1;
  if (language === 'en') return stemmer(word) === stemmer(entry) ? 0.95 : 0;
  if (language === 'ko') return matchHangul(word, entry);
  return matchInflected(word, entry);
}

/** Korean joins particles behind a word and words to each other, so an entry may stand anywhere in a word. */
function matchHangul(word: string, entry: string): number {
  if (entry.length === 1) return 0;
  if (word.includes(entry)) return entry.length >= 3 ? 0.98 : 0.95;
  // Verbs change their last syllable: 출발하다, 출발합니다.
  const stem = entry.slice(0, entry.length >= 4 ? 3 : 2);
  return entry.length >= 3 && entry.endsWith('다') && word.startsWith(stem) ? 0.9 : 0;
}

/**
 * Endings differ, beginnings agree: of an entry of 6 letters or more 65 % and at least 5 must agree, of 5 letters 4, of 4 all
 * (or 3 and a changed last vowel), of 3 all with a short ending. These bounds were measured on questions in nine languages.
 */
function matchInflected(word: string, entry: string): number {
  const common = commonPrefix(word, entry);
  const long = entry.length;
  const enough =
    long >= 6
      ? common >= 5 && common >= 0.65 * long
      : long === 5
        ? common >= 4 && word.length <= long + 7
        : long === 4
          ? (common === 4 || (common === 3 && changesLastVowel(word, entry))) && word.length <= long + 6
          : long === 3
            ? common === 3 && word.length <= 5
            : false;
  // Of two entries that fit, the one that leaves less of both unexplained is meant: гостинице is гостиница, not гость.
  return enough ? (2 * common) / (word.length + long) : 0;
}

/** "руда" and "руды", "ბარი" and "ბარში"; not "ბარი" and "ბარგი". */
function changesLastVowel(word: string, entry: string): boolean {
  const next = word.charAt(3);
  return VOWELS.test(entry.charAt(3)) && word.length <= 6 && (VOWELS.test(next) || /[სშთმზ]/.test(next));
}

function commonPrefix(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one[length] === other[length]) length += 1;
  return length;
}
