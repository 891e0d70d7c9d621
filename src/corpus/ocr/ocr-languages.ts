import { LANGUAGES, type Language } from '../../languages/languages.ts';

/** The names of our languages in tesseract; either one will do where there are two scripts. */
const NAMES: Readonly<Record<Language, readonly string[]>> = {
  en: ['eng'],
  ru: ['rus'],
  kk: ['kaz'],
  ky: ['kir'],
  tg: ['tgk'],
  uz: ['uzb', 'uzb_cyrl'],
  hy: ['hye'],
  az: ['aze', 'aze_cyrl'],
  ka: ['kat'],
  ko: ['kor'],
};
/** Each more makes it slower and mistakes likelier. */
const MOST_AT_ONCE = 4;

/**
 * What tesseract should look for: the document's language and English, which names and addresses are in; without one
 * the installed ones of ours. Empty when that language is not installed.
 */
export function chooseOcrLanguages(
  language: Language | undefined,
  installed: ReadonlySet<string>,
): readonly string[] {
  const present = (names: readonly string[]) => names.filter((name) => installed.has(name));
  if (language === undefined) {
    return LANGUAGES.flatMap((each) => present(NAMES[each]).slice(0, 1)).slice(0, MOST_AT_ONCE);
  }
  const own = present(NAMES[language]);
  return own.length === 0 ? [] : [...new Set([...own, ...present(NAMES.en)])];
}

/** The Debian packages that hold a language, or all of ours. */
export function ocrPackages(language: Language | undefined): string {
  const wanted = language === undefined ? LANGUAGES : [language];
  return wanted.map((each) => `tesseract-ocr-${NAMES[each][0] ?? 'eng'}`).join(' ');
}
