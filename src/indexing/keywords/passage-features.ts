import { bagOf, type Field, type Term } from '../features/analyse-text.ts';
import { listFeatures, type FeatureList } from './feature-list.ts';

/** What a passage is found by, from the terms of its text. */
export function passageFeatures(terms: readonly Term[]): Record<Field, FeatureList> {
  return {
    concept: listFeatures(bagOf(terms, 'concept')),
    own: listFeatures(bagOf(terms, 'own')),
    roman: listFeatures(bagOf(terms, 'roman')),
  };
}
