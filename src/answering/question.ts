import type { Language } from '../languages/languages.ts';
import type { Reader } from '../retrieval/reader.ts';

/** Who asks, as far as it decides what they may read. */
export type Asker = Reader;

/** An earlier question of the same person in the same chat, with what was answered. */
export interface Turn {
  readonly question: string;
  /** Plain text of the answer; empty when there was none. */
  readonly answer: string;
}

export interface Question {
  readonly text: string;
  readonly asker: Asker;
  /** The language the person chose; decides the answer's language. */
  readonly language?: Language;
  /** A guess from elsewhere (Telegram's language_code), used when the text itself does not tell. */
  readonly languageHint?: Language;
  /** The last turns, oldest first. */
  readonly history: readonly Turn[];
}
