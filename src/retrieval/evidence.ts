import type { CorpusDocument, Passage } from '../corpus/document.ts';

/** A passage ranked for one question. */
export interface Evidence {
  readonly passage: Passage;
  readonly document: CorpusDocument;
  /** How much of the question the passage meets, 0 to 1: higher is better, and the same in every language. */
  readonly similarity: number;
  /** What the passages were ranked by; only its order means something. */
  readonly score: number;
  /**
   * Set on announcements. `first`: it meets the question about as well as any document, and is newer, so it comes before
   * what they say. `beside`: it has something to say of it, too.
   */
  readonly announced?: 'first' | 'beside';
}
