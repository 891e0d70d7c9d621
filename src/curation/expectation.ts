import type { Language } from '../languages/languages.ts';

/** A question of `questions.yaml` and what is expected of its answer. */
export interface Expectation {
  readonly question: string;
  readonly language: Language;
  /** The path of the document that the answer must rest on; absent: the answer must be "not known". */
  readonly document?: string;
}

/** What a question was answered from. */
export type AnsweredFrom =
  | { readonly kind: 'document'; readonly document: string; readonly quote: string }
  | { readonly kind: 'not-known' }
  | { readonly kind: 'unavailable' };

/** A question whose answer differs between the version in force and another one, or is not as expected in that other one. */
export interface ExpectationChange {
  readonly expectation: Expectation;
  readonly before: AnsweredFrom;
  readonly after: AnsweredFrom;
  /** Was as expected and no longer is. */
  readonly breaks: boolean;
  /** The quoted text would change although the document stays the same. */
  readonly rewords: boolean;
}
