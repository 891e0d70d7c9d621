import type { Language } from '../../languages/languages.ts';

/** A language for a model, in English and in itself: "Armenian (հայերեն)". */
export function languageName(language: Language): string {
  const nameIn = (reader: Language) =>
    new Intl.DisplayNames([reader], { type: 'language' }).of(language) ?? language;
  return language === 'en' ? nameIn('en') : `${nameIn('en')} (${nameIn(language)})`;
}
