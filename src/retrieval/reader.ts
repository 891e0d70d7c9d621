import type { Language } from '../languages/languages.ts';

/** Who asks, as far as it decides what they may read. */
export interface Reader {
  readonly cohorts: readonly string[];
  readonly role: 'participant' | 'organiser' | 'staff' | 'owner';
  /** Telegram's user id; absent where nobody in particular asks. */
  readonly person?: number;
  /** The language they are spoken to in. */
  readonly language?: Language;
  /** The chat id of the group where everybody reads the answer. */
  readonly group?: number;
}
