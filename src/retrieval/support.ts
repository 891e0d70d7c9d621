import type { Term } from '../indexing/features/analyse-text.ts';
import { findSorted } from '../indexing/keywords/find-sorted.ts';
import type { KeywordIndex, Postings } from '../indexing/keywords/keyword-index.ts';
import type { LoadedIndex } from '../indexing/store/loaded-index.ts';
import { inverseFrequency } from './bm25.ts';

/** A romanised word counts as met when at least this share of its letter runs is found. */
const ROMAN_SHARE = 0.6;
/**
 * What a word that neither glossary nor passages know weighs beside a known one. Where much is written in the question's
 * language it is likely the very thing that is missing; elsewhere it may merely be untranslatable.
 */
const UNKNOWN_ABROAD = 0.25;
const UNKNOWN_AT_HOME = 0.75;

export interface Support {
  /** How much of the question a passage meets: 0 nothing, 1 every word, rare words counting more. */
  of(passage: number): number;
  /** What each term of the question counts, in the order of the terms. */
  readonly weights: readonly number[];
}

/**
 * Prepares the measure for one question. Unlike the ranking scores it means the same for every question and language, so
 * one threshold can decide between an answer and "not known".
 * @param homeShare the share of passages written in the question's language, 0 to 1
 */
export function createSupport(index: LoadedIndex, terms: readonly Term[], homeShare: number): Support {
  const unknownWeight = UNKNOWN_ABROAD + (UNKNOWN_AT_HOME - UNKNOWN_ABROAD) * Math.sqrt(homeShare);
  const measures = terms.map((term) => measureTerm(index, term, unknownWeight));
  const total = measures.reduce((sum, { weight }) => sum + weight, 0);
  return {
    of: (passage) =>
      total === 0 ? 0 : measures.reduce((sum, { weight, met }) => sum + weight * met(passage), 0) / total,
    weights: measures.map(({ weight }) => weight),
  };
}

interface TermMeasure {
  readonly weight: number;
  readonly met: (passage: number) => number;
}

function measureTerm(index: LoadedIndex, term: Term, unknownWeight: number): TermMeasure {
  const concepts = term.features.concept.map((feature) => index.keywords.concept.postings(feature));
  const own = ownMeasure(index.keywords.own, term);
  const roman = romanMeasure(index.keywords.roman, term);
  const holders =
    concepts.length > 0 ? Math.max(...concepts.map((postings) => postings.holders)) : own.holders;
  const isUnknown = concepts.length === 0 && own.holders === 0;
  const size = index.keywords.concept.counted;
  return {
    weight: term.importance * inverseFrequency(holders, size) * (isUnknown ? unknownWeight : 1),
    met: (passage) => {
      const concept = concepts.some((postings) => holds(postings, passage))
        ? Math.max(0.85, term.conceptWeight)
        : 0;
      return Math.max(concept, own.met(passage), concept > 0 ? 0 : roman(passage));
    },
  };
}

/** The whole word counts fully, a shared beginning nearly; of Hangul pairs the share that is found. */
function ownMeasure(
  keywords: KeywordIndex,
  term: Term,
): { holders: number; met: (passage: number) => number } {
  const features = term.features.own.map((feature) => ({
    postings: keywords.postings(feature),
    worth: worthOf(feature),
  }));
  const isHangul = /\p{Script=Hangul}/u.test(term.words[0] ?? '');
  const holders = Math.max(
    0,
    ...features.filter(({ worth }) => worth >= 0.8).map(({ postings }) => postings.holders),
  );
  return {
    holders,
    met: (passage) => {
      const found = features.filter(({ postings }) => holds(postings, passage));
      if (isHangul) return features.length === 0 ? 0 : (found.length / features.length) ** 0.5;
      return Math.max(0, ...found.map(({ worth }) => worth));
    },
  };
}

function worthOf(feature: string): number {
  if (feature.startsWith('#')) return 0.7;
  if (!feature.endsWith('_')) return 1;
  return feature.length >= 6 ? 0.85 : 0.5;
}

function romanMeasure(keywords: KeywordIndex, term: Term): (passage: number) => number {
  const postings = term.features.roman.map((feature) => keywords.postings(feature));
  if (postings.length === 0) return () => 0;
  return (passage) => {
    const share = postings.filter((list) => holds(list, passage)).length / postings.length;
    return share >= ROMAN_SHARE ? 0.9 * share : 0;
  };
}

function holds({ passages }: Postings, passage: number): boolean {
  return findSorted(passages, passage) !== -1;
}
