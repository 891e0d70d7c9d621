import type { Language } from '../../languages/languages.ts';
import type { Reason } from '../../shared/reason.ts';

/** One person of a list. */
export interface ListedPerson {
  readonly name: string;
  readonly cohort: string;
  readonly language?: Language;
}

/** A line that makes no invite, counted from 1 as a spreadsheet does. */
export interface ListFault {
  readonly line: number;
  readonly problem: 'no-name' | 'no-cohort' | 'too-long' | 'unknown-language' | 'twice';
}

/** A file as a list of people. */
export type PeopleList =
  | {
      readonly kind: 'list';
      readonly people: readonly ListedPerson[];
      readonly faults: readonly ListFault[];
      /** Headings that mean nothing here: roles are given by no list. */
      readonly ignored: readonly string[];
    }
  | { readonly kind: 'wrong-columns'; readonly found: readonly string[] }
  | { readonly kind: 'too-many'; readonly most: number }
  | { readonly kind: 'unreadable'; readonly reason: string; readonly told?: Reason };
