import type { Language } from '../../languages/languages.ts';

/** An announcement that went out, as far as questions are answered from it. Moments are milliseconds UTC. */
export interface AnnouncedText {
  readonly id: number;
  /** What it says in each of its languages, the language it was written in first. */
  readonly texts: readonly { readonly language: Language; readonly text: string }[];
  /** The audience expression of those who may read it. */
  readonly audience: string;
  readonly sentAt: number;
  /** When its text was edited last. */
  readonly changedAt?: number;
  /** After this moment no answer rests on it. */
  readonly usefulUntil?: number;
}
