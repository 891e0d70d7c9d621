import type { Language } from '../languages/languages.ts';

/** Staff and organisers are side by side; owners do both and give out roles. */
export const ROLES = ['participant', 'organiser', 'staff', 'owner'] as const;
export type Role = (typeof ROLES)[number];

export interface Person {
  /** Telegram's user id. */
  readonly id: number;
  /** What they chose with /language; absent while the bot decides by the question. */
  readonly language?: Language;
  /** Telegram's language_code, as last seen. */
  readonly languageCode?: string;
  readonly role: Role;
  readonly cohorts: readonly string[];
  /** They blocked the bot, so nothing can be sent to them. */
  readonly blocked: boolean;
  /** Milliseconds UTC. */
  readonly firstSeen: number;
  readonly lastSeen: number;
}
