import type { AnnouncementContent } from '../../announcements/content/content.ts';
import { isComplete } from '../../announcements/content/is-complete.ts';
import { LANGUAGES, type Language } from '../../languages/languages.ts';

/**
 * original: the organiser wrote in it. ready: its texts go out. unapproved: a model drafted them and a person is to look at them.
 * incomplete: texts are missing, or the message changed since. missing: there are none, so its people read another language.
 */
export type LanguageState = 'original' | 'ready' | 'unapproved' | 'incomplete' | 'missing';

/** How each of the ten languages stands. */
export function languageStates(
  content: AnnouncementContent,
): readonly { readonly language: Language; readonly state: LanguageState }[] {
  return LANGUAGES.map((language) => ({ language, state: stateOf(content, language) }));
}

function stateOf({ language: own, versions, parts }: AnnouncementContent, language: Language): LanguageState {
  if (language === own) return 'original';
  const version = versions[language];
  if (!version) return 'missing';
  if (!isComplete(parts, version.texts)) return 'incomplete';
  return version.approved ? 'ready' : 'unapproved';
}

/** Languages that recipients read and that nobody wrote yet. */
export function missingLanguages(
  content: AnnouncementContent,
  readers: Readonly<Partial<Record<Language, number>>>,
): Language[] {
  return languageStates(content)
    .filter(({ language, state }) => state === 'missing' && (readers[language] ?? 0) > 0)
    .map(({ language }) => language);
}
