import type { Language } from '../languages/languages.ts';

/** The event the bot serves, read from `programme.yaml` in the corpus folder. */
export interface Programme {
  /** Its name in each language that has one; `en` is always there. */
  readonly name: Readonly<Partial<Record<Language, string>>> & { readonly en: string };
  /** IANA name, e.g. `Asia/Seoul`. */
  readonly timeZone: string;
  /** The language of announcements for those in whose own there is no text; absent: English. */
  readonly language?: Language;
  /** How a participant reaches a person: shown when the documents know no answer. Empty when there is none. */
  readonly contact: string;
}
