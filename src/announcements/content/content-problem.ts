import type { Language } from '../../languages/languages.ts';

/** Why a content cannot be sent as it is. `language` is absent for the organiser's own text. */
export type ContentProblem =
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'too-long';
      readonly slot: number;
      readonly language?: Language;
      /** In characters, as Telegram counts them. */
      readonly length: number;
      readonly most: number;
    }
  /** A version has other slots than the parts, or an empty one where the parts have words. */
  | { readonly kind: 'incomplete-language'; readonly language: Language }
  | { readonly kind: 'too-many-buttons'; readonly most: number }
  | { readonly kind: 'bad-button'; readonly label: string; readonly most: number }
  | { readonly kind: 'too-many-parts'; readonly most: number };
