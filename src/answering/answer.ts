import type { Place } from '../corpus/document.ts';
import type { Language } from '../languages/languages.ts';

/** A passage that an answer rests on. */
export interface Source {
  /** The document's path below the corpus folder. */
  readonly document: string;
  readonly title: string;
  /** The document's language, which is the quote's. */
  readonly language: Language;
  readonly place: Place;
  /** Word for word from the document. */
  readonly quote: string;
  /** Milliseconds UTC: when the document was last updated. */
  readonly updated: number;
  /** Set on an announcement, `announcement:12`, which is no document to open: milliseconds UTC, when it was sent or edited last. */
  readonly announced?: number;
  readonly url?: string;
  /** True when the document's details are invented for the sample programme. */
  readonly sample?: boolean;
}

/** A document that may help although it does not answer. */
export interface RelatedDocument {
  readonly document: string;
  readonly title: string;
}

/**
 * What a person gets for a question. `quoted` texts are the sources' own words; `generated` ones were written by a model
 * that rests on the sources. `unavailable` is a fault, never to be shown as "nothing found".
 */
export type Answer =
  | {
      readonly status: 'answered';
      readonly mode: 'quoted' | 'generated';
      readonly language: Language;
      /** Plain text, without frame and without the list of sources. */
      readonly text: string;
      /** The best first; never empty. */
      readonly sources: readonly Source[];
    }
  | {
      readonly status: 'not-known';
      readonly language: Language;
      readonly related: readonly RelatedDocument[];
    }
  | { readonly status: 'unavailable'; readonly language: Language };
