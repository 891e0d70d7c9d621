import { francAll } from 'franc';
import { isCommonWord } from './common-words.ts';
import type { Language } from './languages.ts';

/** franc's ISO 639-3 codes of our languages that share a script, so that it must tell them apart. */
const FRANC_CODES: Readonly<Record<string, Language>> = {
  eng: 'en',
  rus: 'ru',
  kaz: 'kk',
  kir: 'ky',
  tgk: 'tg',
  uzn: 'uz',
  azj: 'az',
};
const CYRILLIC = ['ru', 'kk', 'ky', 'tg', 'uz'] as const;
const LATIN = ['en', 'uz', 'az'] as const;

/** Letters that only these languages of a script use. */
const LETTERS: readonly (readonly [RegExp, readonly Language[]])[] = [
  [/[әұһі]/giu, ['kk']],
  [/[ңөү]/giu, ['kk', 'ky']],
  [/[қғ]/giu, ['kk', 'tg', 'uz']],
  [/[ӣӯҷ]/giu, ['tg']],
  [/ҳ/giu, ['tg', 'uz']],
  [/ў/giu, ['uz']],
  [/[щ]/giu, ['ru']],
  [/[ыэ]/giu, ['ru', 'kk', 'ky']],
  [/ə/giu, ['az']],
  [/[ğışöüç]/giu, ['az']],
  [/[og][ʻʼ‘’'`]/giu, ['uz']],
];

/** From this length on, in UTF-16 units, trigrams are trusted fully. */
const ENOUGH_LETTERS = 24;

/**
 * Tells in which of the ten languages a text is written: by script, then by letters and common words, then by trigrams
 * (franc). The hint decides when the text does not tell, such as "Wi-Fi?" or "112"; without one it is English.
 */
export function detectLanguage(text: string, hint?: Language): Language {
  const sample = text.slice(0, 2000).normalize('NFKC');
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0;
  const scripts = [
    { letters: count(/\p{Script=Hangul}/gu) * 2, among: ['ko'] as const },
    { letters: count(/\p{Script=Armenian}/gu), among: ['hy'] as const },
    { letters: count(/\p{Script=Georgian}/gu), among: ['ka'] as const },
    { letters: count(/\p{Script=Cyrillic}/gu), among: CYRILLIC },
    { letters: count(/\p{Script=Latin}/gu), among: LATIN },
  ].sort((one, other) => other.letters - one.letters);
  const main = scripts[0];
  if (!main || main.letters < 2) return hint ?? 'en';
  const [only, ...others] = main.among;
  if (others.length === 0) return only;
  return best(sample, main.among, hint);
}

function best(text: string, among: readonly Language[], hint: Language | undefined): Language {
  const scores = new Map<Language, number>(among.map((language) => [language, 0]));
  const add = (language: Language, points: number) => {
    const known = scores.get(language);
    if (known !== undefined) scores.set(language, known + points);
  };
  const words = text.toLowerCase().match(/[\p{L}ʻʼ‘’'`]+/gu) ?? [];
  for (const [letters, languages] of LETTERS) {
    const share = Math.min(1, (4 * (text.match(letters)?.length ?? 0)) / Math.max(4, words.length * 2));
    for (const language of among) if (share > 0) add(language, languages.includes(language) ? share : -share);
  }
  for (const language of among) {
    const hits = words.filter((word) => isCommonWord(word.replace(/[ʻʼ‘’'`]/g, ''), language)).length;
    add(language, (1.5 * hits) / Math.max(3, words.length));
  }
  // Trigrams of a few letters prove little.
  const trust = Math.min(1, text.length / ENOUGH_LETTERS);
  const only = Object.keys(FRANC_CODES).filter((code) => among.includes(FRANC_CODES[code] ?? 'en'));
  for (const [code, score] of francAll(text, { only, minLength: 3 })) {
    const language = FRANC_CODES[code];
    if (language) add(language, score * trust);
  }
  // A person's own language is worth about a letter in a short question and nothing in a long one.
  if (hint) add(hint, 1.2 / Math.max(2, words.length));
  return [...scores].reduce((top, next) => (next[1] > top[1] ? next : top))[0];
}
