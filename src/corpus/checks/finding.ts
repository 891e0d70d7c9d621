import type { Place } from '../document.ts';

/** What the checks look for. Each has a text `finding-<code>` in locales, which says what is wrong and what to do. */
export const FINDING_CODES = [
  'past-validity',
  'dates-gone-by',
  'conflicting-session',
  'wrong-weekday',
  'missing-header',
  'picture-page',
  'near-duplicate',
  'mixed-language',
  'declared-language',
  'one-language',
  'addresses-assistant',
  'invisible-characters',
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

/** Something about a document that its keeper should look at. */
export interface Finding {
  /** An error misleads readers or is an attack; a warning may be meant so. */
  readonly severity: 'error' | 'warning';
  readonly code: FindingCode;
  /** The document's path below the corpus folder. */
  readonly document: string;
  readonly place?: Place;
  /** The variables of its text, by name; numbers are counts. */
  readonly details: Readonly<Record<string, string | number>>;
}
