import type { Language } from '../../languages/languages.ts';

/** What a model is to translate. The texts come from people: to the model they are data and nothing else. */
export interface TranslationRequest {
  /** None is empty. `⟦1⟧` in them stands for something that must stay as it is; words between `⟦2⟧` and `⟦/2⟧` are linked. */
  readonly texts: readonly string[];
  readonly from: Language;
  readonly to: Language;
  /** What the tokens stand for, that of `⟦1⟧` first. */
  readonly keep: readonly string[];
}

export type TranslationReply =
  /** As many texts as were asked for. */
  | { readonly kind: 'translated'; readonly texts: readonly string[] }
  /** No answer in time, or none at all. */
  | { readonly kind: 'unavailable' }
  /** An answer that is none: cut off, refused, or not in the form that was asked for. */
  | { readonly kind: 'malformed' };

/** Lets a model translate. Never rejects. */
export type Translate = (request: TranslationRequest) => Promise<TranslationReply>;
