import { isLanguage, LANGUAGES, toLanguage, type Language } from '../../languages/languages.ts';

/** How people also call a language in that language; the rest comes from the system's names. */
const ALSO: readonly (readonly [string, Language])[] = [
  ['қазақ', 'kk'],
  ['қазақша', 'kk'],
  ['кыргыз', 'ky'],
  ['кыргыз тили', 'ky'],
  ['кыргызский', 'ky'],
  ['kirghiz', 'ky'],
  ['забони тоҷикӣ', 'tg'],
  ['узбекча', 'uz'],
  ['ўзбекча', 'uz'],
  ['ўзбек', 'uz'],
  ["o'zbekcha", 'uz'],
  ["o'zbek tili", 'uz'],
  ['azeri', 'az'],
  ['azərbaycanca', 'az'],
  ['azərbaycan dili', 'az'],
  ['հայերէն', 'hy'],
  ['ქართული ენა', 'ka'],
  ['한국말', 'ko'],
  ['русский язык', 'ru'],
];

let known: ReadonlyMap<string, Language> | undefined;

/** The language that a word names: by its code ("kk", "en-GB"), or by its name in English, in Russian or in itself. */
export function languageByName(word: string): Language | undefined {
  const name = fold(word);
  if (/^[a-z]{2}(?:[-_][a-z]{2,8})*$/.test(name)) return toLanguage(name);
  known ??= new Map([
    ...LANGUAGES.flatMap(systemNames),
    ...ALSO.map(([also, of]) => [fold(also), of] as const),
  ]);
  return known.get(name);
}

function systemNames(language: Language): (readonly [string, Language])[] {
  return ['en', 'ru', language]
    .map((speaker) => new Intl.DisplayNames([speaker], { type: 'language' }).of(language) ?? language)
    .filter((name) => !isLanguage(name))
    .map((name) => [fold(name), language] as const);
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[ʻʼ‘’`´]/g, "'");
}
