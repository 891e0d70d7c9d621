import { createHash } from 'node:crypto';
import type { CorpusDocument, Passage } from '../../corpus/document.ts';
import type { Field } from '../features/analyse-text.ts';
import type { FeatureList } from '../keywords/feature-list.ts';

/** A passage with everything that a segment keeps of it. */
export interface IndexedPassage {
  readonly passage: Passage;
  /** SHA-256 of `passageText`, in hex. */
  readonly key: string;
  readonly vector: Float32Array;
  readonly features: Readonly<Record<Field, FeatureList>>;
}

/** What is embedded and indexed for a passage: its document's title and the headings above it tell what it is about. */
export function passageText(passage: Passage, document: Pick<CorpusDocument, 'title'>): string {
  const { headings, sheet } = passage.place;
  const above = [document.title, ...headings, ...(sheet ? [sheet] : [])];
  return [...new Set(above), passage.text].join('\n');
}

export function passageKey(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
