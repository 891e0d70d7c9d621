import type { Language } from '../languages/languages.ts';

/** Staff and organisers are side by side; owners do both and give out roles. */
export const ROLES = ['participant', 'organiser', 'staff', 'owner'] as const;
export type Role = (typeof ROLES)[number];

/** Minutes of the day by the person's own clock; they may run over midnight. */
export interface QuietHours {
  readonly from: number;
  readonly until: number;
}

/** 22:00-07:00 */
export const USUAL_QUIET_HOURS: QuietHours = { from: 22 * 60, until: 7 * 60 };

export interface Person {
  /** Telegram's user id. */
  readonly id: number;
  /** What they chose with /language; absent while the bot decides by the question. */
  readonly language?: Language;
  /** Telegram's language_code, as last seen. */
  readonly languageCode?: string;
  readonly role: Role;
  readonly cohorts: readonly string[];
  /** As Telegram shows it; of those who came by a list, as the list has it. */
  readonly name?: string;
  /** True when they want no announcements. */
  readonly muted?: boolean;
  /** When only urgent announcements reach them; absent: `USUAL_QUIET_HOURS`. */
  readonly quiet?: QuietHours | 'off';
  /** IANA name; absent: the programme's. */
  readonly timeZone?: string;
  /** When they came by an invite, milliseconds UTC. */
  readonly enrolledAt?: number;
  /** They blocked the bot, so nothing can be sent to them. */
  readonly blocked: boolean;
  /** Milliseconds UTC. */
  readonly firstSeen: number;
  readonly lastSeen: number;
}
