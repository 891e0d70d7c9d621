import { isCommonWord } from '../../languages/common-words.ts';
import type { Language } from '../../languages/languages.ts';
import type { MatchConcepts } from '../glossary/concept-matcher.ts';
import { dayPartOf } from './day-part.ts';
import { romanFeatures } from './roman-features.ts';
import { wordFeatures } from './word-features.ts';
import { isNumeric, words } from './words.ts';

/** The kinds of features that a text is found by. */
export const FIELDS = ['concept', 'own', 'roman'] as const;
export type Field = (typeof FIELDS)[number];

/** A word of a text, or the words of a phrase that names one concept, with what it is found by. */
export interface Term {
  readonly words: readonly string[];
  readonly features: Readonly<Record<Field, readonly string[]>>;
  /** Concepts of the single words of a phrase ("deadline for the report"): a document that holds the phrase holds them too. */
  readonly partConcepts: readonly string[];
  /** The weight of each of its concepts. */
  readonly conceptWeight: number;
  /** How much it counts beside the others: 1, or less for what a question only refers back to. */
  readonly importance: number;
}

/** Splits a text into its terms, without the words that are frequent in any text of its language. */
export type AnalyseText = (text: string, language: Language) => Term[];

export function createTextAnalyser(matchConcepts: MatchConcepts): AnalyseText {
  return (text, language) => {
    const all = words(text);
    const matches = new Map(matchConcepts(all, language).map((match) => [match.start, match]));
    const terms: Term[] = [];
    for (let index = 0; index < all.length;) {
      const match = matches.get(index) ?? foreignMatch(all, index, language, matchConcepts);
      const length = match?.length ?? 1;
      const span = all.slice(index, index + length);
      index += length;
      if (length === 1 && saysNothing(span[0] ?? '', language, match !== undefined)) continue;
      const dayPart = dayPartOf(span[0] ?? '');
      terms.push({
        words: span,
        features: {
          concept: match?.concepts ?? (dayPart === undefined ? [] : [dayPart]),
          own: unique(span.flatMap(wordFeatures)),
          roman: unique(span.flatMap(romanFeatures)),
        },
        partConcepts:
          length === 1 ? [] : unique(span.flatMap((word) => conceptsOf(word, language, matchConcepts))),
        conceptWeight: match?.weight ?? (dayPart === undefined ? 0 : DAY_PART),
        importance: isNumeric(span[0] ?? '') && length === 1 ? BARE_NUMBER : 1,
      });
    }
    return terms;
  };
}

/** A part of a phrase counts less than the phrase. */
const PART = 0.7;

function conceptsOf(word: string, language: Language, matchConcepts: MatchConcepts): readonly string[] {
  return isCommonWord(word, language) ? [] : (matchConcepts([word], language)[0]?.concepts ?? []);
}

/** A time names its part of the day less clearly than the word does. */
const DAY_PART = 0.5;

/** A number by itself ("on the 19th") tells less than a word. */
const BARE_NUMBER = 0.6;

/** Frequent words, and endings torn off by a hyphen ("18:00-ზე", "19th"). */
function saysNothing(word: string, language: Language, isConcept: boolean): boolean {
  const isFragment = !isConcept && word.length <= 2 && !isNumeric(word) && !/\p{Script=Hangul}/u.test(word);
  return isFragment || isCommonWord(word, language);
}

/** Shorter words of two languages look alike too often ("бар" is a bar in Russian and "there is" in Kazakh). */
const SHORTEST_LOAN = 5;

/** People mix languages: a Latin word in any text may be English, a Cyrillic one Russian. */
function foreignMatch(
  all: readonly string[],
  index: number,
  language: Language,
  matchConcepts: MatchConcepts,
) {
  const word = all[index] ?? '';
  const lender: Language | undefined = /^\p{Script=Latin}/u.test(word)
    ? 'en'
    : /^\p{Script=Cyrillic}/u.test(word)
      ? 'ru'
      : undefined;
  if (!lender || lender === language || word.length < SHORTEST_LOAN) return undefined;
  const [match] = matchConcepts([word], lender);
  return match && { ...match, start: index };
}

function unique(features: string[]): string[] {
  return [...new Set(features)];
}

/** Adds up the features of one field: feature to weight. */
export function bagOf(terms: readonly Term[], field: Field): Map<string, number> {
  const bag = new Map<string, number>();
  for (const term of terms) {
    const weight = term.importance * (field === 'concept' ? term.conceptWeight : 1);
    for (const feature of term.features[field]) bag.set(feature, (bag.get(feature) ?? 0) + weight);
    for (const part of field === 'concept' ? term.partConcepts : [])
      bag.set(part, (bag.get(part) ?? 0) + PART);
  }
  return bag;
}
