import type { Programme } from '../../corpus/programme.ts';
import type { Language } from '../../languages/languages.ts';
import type { Say, Variables } from '../../languages/texts.ts';

/** The bot's words in one language. */
export interface Speech {
  readonly language: Language;
  readonly say: (key: string, variables?: Variables) => string;
}

export function speak(say: Say, language: Language): Speech {
  return { language, say: (key, variables) => say(language, key, variables) };
}

/** The programme's name in a language, or in English where it has none. */
export function programmeName(programme: Programme, language: Language): string {
  return programme.name[language] ?? programme.name.en;
}
