import { LANGUAGES, type Language } from '../languages/languages.ts';
import { bagOf, type Field, type Term } from '../indexing/features/analyse-text.ts';
import type { LoadedIndex } from '../indexing/store/loaded-index.ts';
import type { Neighbour } from '../indexing/vectors/vector-index.ts';
import { bm25Scores } from './bm25.ts';
import { standardise } from './standardise.ts';

/** How much each kind of score counts beside the concepts' 1; measured, see docs/decisions. */
export interface RankWeights {
  readonly roman: number;
  /** Words in their own script, for passages in the question's language and in others. */
  readonly ownSame: number;
  readonly ownOther: number;
  readonly vector: number;
}

export const BUILTIN_WEIGHTS: RankWeights = { roman: 0.5, ownSame: 0.8, ownOther: 0.3, vector: 0.3 };
/** A neural model understands paraphrase, so it leads. */
export const MODEL_WEIGHTS: RankWeights = { roman: 0.3, ownSame: 0.6, ownOther: 0.2, vector: 2 };

/**
 * Scores every passage for a question: BM25 of concepts, romanised letter runs and own-script words, each brought to mean 0
 * and deviation 1 (the latter two within each document language) and added, plus what the nearest vectors add.
 */
export function rankPassages(
  index: LoadedIndex,
  terms: readonly Term[],
  language: Language,
  neighbours: readonly Neighbour[],
  weights: RankWeights,
): Float32Array {
  const languageOf = (passage: number) => LANGUAGES.indexOf(index.documentOf[passage]?.language ?? 'en');
  const { counted } = index.keywords.concept;
  const toScale = (field: Field, groupOf: (passage: number) => number, groups: number) =>
    standardise(bm25Scores(index.keywords[field], bagOf(terms, field)), groupOf, groups, counted);
  const concept = toScale('concept', () => 0, 1);
  const own = toScale('own', languageOf, LANGUAGES.length);
  const roman = toScale('roman', languageOf, LANGUAGES.length);
  // Where every word names a concept, letters say little more across languages.
  const unnamed =
    terms.length === 0 ? 1 : terms.filter((term) => term.features.concept.length === 0).length / terms.length;
  const letters = Math.min(1, 2 * unnamed);
  const same = LANGUAGES.indexOf(language);
  const scores = concept;
  for (let passage = 0; passage < scores.length; passage += 1) {
    const isSame = languageOf(passage) === same;
    const ownWeight = isSame ? weights.ownSame * Math.max(0.5, letters) : weights.ownOther * letters;
    scores[passage] =
      (scores[passage] ?? 0) +
      ownWeight * (own[passage] ?? 0) +
      weights.roman * letters * (roman[passage] ?? 0);
  }
  const best = (neighbours.find(({ passage }) => passage < counted) ?? neighbours[0])?.similarity ?? 0;
  for (const { passage, similarity } of neighbours) {
    if (best > 0) scores[passage] = (scores[passage] ?? 0) + weights.vector * 3 * clamp(similarity / best);
  }
  return scores;
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}
