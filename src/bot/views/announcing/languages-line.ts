import type { AnnouncementContent } from '../../../announcements/content/content.ts';
import type { Language } from '../../../languages/languages.ts';
import { languageStates, type LanguageState } from '../../announcing/language-states.ts';
import type { AnnounceFrame } from './announce-frame.ts';

/** A sign for each state of a language, in the order of the legend. */
export const LANGUAGE_SIGNS: Readonly<Record<LanguageState, string>> = {
  original: '✍️',
  ready: '✅',
  unapproved: '📝',
  incomplete: '❗',
  missing: '▫️',
};

/** The languages that it has, and those that its people read and it lacks: `✍️ English, ✅ русский, ▫️ қазақша (12)`. */
export function languagesLine(
  content: AnnouncementContent,
  readers: Readonly<Partial<Record<Language, number>>>,
  { say }: Pick<AnnounceFrame, 'say'>,
): string {
  return languageStates(content)
    .filter(({ language, state }) => state !== 'missing' || (readers[language] ?? 0) > 0)
    .map(({ language, state }) => {
      const name = `${LANGUAGE_SIGNS[state]} ${say(language, 'language-name')}`;
      return state === 'missing' ? `${name} (${readers[language] ?? 0})` : name;
    })
    .join(', ');
}
