import type { Language } from '../languages/languages.ts';

/** Whom something is for. `all` is every person; groups are reached only where they are named. */
export type Audience =
  | { readonly kind: 'all' }
  | { readonly kind: 'cohort'; readonly name: string }
  | { readonly kind: 'language'; readonly language: Language }
  | { readonly kind: 'role'; readonly role: 'participant' | 'organiser' | 'staff' | 'owner' }
  | { readonly kind: 'person'; readonly id: number }
  /** A group chat, or one topic of it. */
  | { readonly kind: 'group'; readonly chat: number; readonly topic?: number }
  /** Who has this announcement and pressed none of its buttons. */
  | { readonly kind: 'silent'; readonly announcement: number }
  | { readonly kind: 'and' | 'or'; readonly of: readonly Audience[] }
  | { readonly kind: 'not'; readonly of: Audience };

/** A person, as far as an audience asks. */
export interface AudiencePerson {
  readonly id: number;
  readonly cohorts: readonly string[];
  readonly role: 'participant' | 'organiser' | 'staff' | 'owner';
  /** The language they are spoken to in. */
  readonly language: Language;
  /** Announcements that they have and did not react to; needed only where the audience asks. */
  readonly silentAt?: ReadonlySet<number>;
}
