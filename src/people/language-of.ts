import { toLanguage, type Language } from '../languages/languages.ts';
import type { Person } from './person.ts';

/** The language for words that answer no question: the one they chose, else their Telegram's, else English. */
export function languageOf(person: Pick<Person, 'language' | 'languageCode'>): Language {
  return person.language ?? toLanguage(person.languageCode) ?? 'en';
}
