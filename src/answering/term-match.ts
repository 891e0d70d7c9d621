import type { AnalyseText } from '../indexing/features/analyse-text.ts';
import type { Language } from '../languages/languages.ts';
import type { WeightedTerm } from '../retrieval/retrieve.ts';

/** Adds up what the terms count that a text meets, by a common concept, word or beginning, or by sound. */
export function metWeight(
  terms: readonly WeightedTerm[],
  text: string,
  language: Language,
  analyse: AnalyseText,
): number {
  const found = analyse(text, language);
  const concepts = new Set(found.flatMap((term) => [...term.features.concept, ...term.partConcepts]));
  const own = new Set(found.flatMap((term) => term.features.own));
  const roman = new Set(found.flatMap((term) => term.features.roman));
  const meets = (term: WeightedTerm) =>
    term.features.concept.some((concept) => concepts.has(concept)) ||
    term.features.own.some(
      (feature) => own.has(feature) && (feature.length >= 6 || !feature.endsWith('_')),
    ) ||
    share(term.features.roman, roman) >= 0.6;
  return terms.reduce((sum, term) => sum + (meets(term) ? term.weight : 0), 0);
}

function share(features: readonly string[], of: ReadonlySet<string>): number {
  return features.length === 0 ? 0 : features.filter((feature) => of.has(feature)).length / features.length;
}
