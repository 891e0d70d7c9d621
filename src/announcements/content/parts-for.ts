import type { Language } from '../../languages/languages.ts';
import type { AnnouncementContent, Part } from './content.ts';
import { isComplete } from './is-complete.ts';
import { withTexts } from './text-slots.ts';

/** What a reader gets, and in which language. */
export interface ReadParts {
  readonly parts: readonly Part[];
  readonly language: Language;
}

/**
 * The parts in a reader's language; where nobody approved a text in it, in the fallback's (the programme's); else as the
 * organiser wrote them. A version that does not fit the parts any more is none.
 */
export function partsFor(content: AnnouncementContent, language: Language, fallback: Language): ReadParts {
  for (const wanted of [language, fallback]) {
    if (wanted === content.language) break;
    const version = content.versions[wanted];
    if (version?.approved && isComplete(content.parts, version.texts)) {
      return { parts: withTexts(content.parts, version.texts), language: wanted };
    }
  }
  return { parts: content.parts, language: content.language };
}
