import { toLanguage, type Language } from '../languages/languages.ts';
import type { Person } from '../people/person.ts';

/** The language that somebody is written to in: their choice, else Telegram's, else the programme's. */
export function spokenLanguage(
  person: Pick<Person, 'language' | 'languageCode'>,
  fallback: Language,
): Language {
  return person.language ?? toLanguage(person.languageCode) ?? fallback;
}
