import { stemmer } from 'stemmer';
import { LANGUAGES, type Language } from '../../languages/languages.ts';
import { words } from '../features/words.ts';
import { matchWord } from './entry-match.ts';
import type { Glossary } from './read-glossary.ts';

/** The concepts that a stretch of words names. A word that names k concepts gives each a weight of 1 / sqrt(k). */
export interface ConceptMatch {
  /** Index of its first word, and how many words it takes. */
  readonly start: number;
  readonly length: number;
  readonly concepts: readonly string[];
  readonly weight: number;
}

/** Finds the glossary's concepts in the folded words of a text. */
export type MatchConcepts = (words: readonly string[], language: Language) => ConceptMatch[];

interface Candidate {
  readonly concept: string;
  readonly words: readonly string[];
}

/** Matches nearly as good as the best are kept: the word may mean any of them. */
const TIE = 0.08;

export function createConceptMatcher(glossary: Glossary): MatchConcepts {
  const tables = new Map(LANGUAGES.map((language) => [language, new Map<string, Candidate[]>()]));
  for (const { concept, language, phrase } of glossary.entries) {
    const parts = words(phrase);
    const table = tables.get(language);
    if (!parts[0] || !table) continue;
    for (const key of keysOf(parts[0], language)) {
      const bucket = table.get(key);
      if (bucket) bucket.push({ concept, words: parts });
      else table.set(key, [{ concept, words: parts }]);
    }
  }
  const remembered = new Map<string, readonly Candidate[]>();
  const candidatesOf = (word: string, language: Language): readonly Candidate[] => {
    const key = `${language} ${word}`;
    const known = remembered.get(key);
    if (known) return known;
    const table = tables.get(language);
    const found = lookupKeys(word, language).flatMap((prefix) => table?.get(prefix) ?? []);
    if (remembered.size > 20_000) remembered.clear();
    remembered.set(key, found);
    return found;
  };
  return (text, language) => {
    const matches: ConceptMatch[] = [];
    for (let start = 0; start < text.length;) {
      const match = matchAt(text, start, language, candidatesOf(text[start] ?? '', language));
      if (match) matches.push(match);
      start += match?.length ?? 1;
    }
    return matches;
  };
}

/** The longest phrases win; among those of one length the best, and what comes close to it. */
function matchAt(
  text: readonly string[],
  start: number,
  language: Language,
  candidates: readonly Candidate[],
): ConceptMatch | undefined {
  let length = 0;
  let best = new Map<string, Match>();
  for (const candidate of candidates) {
    if (candidate.words.length < length) continue;
    const quality = qualityOf(text, start, language, candidate.words);
    if (quality === 0) continue;
    if (candidate.words.length > length) {
      length = candidate.words.length;
      best = new Map();
    }
    const known = best.get(candidate.concept);
    if (!known || quality > known.quality)
      best.set(candidate.concept, { quality, phrase: candidate.words.join(' ') });
  }
  if (length === 0) return undefined;
  const matches = [...best.values()];
  const top = Math.max(...matches.map(({ quality }) => quality));
  const close = matches.filter((match) => isAmongBest(match, top));
  const concepts = [...best]
    .filter(([, match]) => close.includes(match) && !isBeginningOfBetter(match, close))
    .map(([concept]) => concept);
  return { start, length, concepts, weight: 1 / Math.sqrt(concepts.length) };
}

interface Match {
  readonly quality: number;
  readonly phrase: string;
}

/** An exact match leaves no doubt; others that come close to the best may be meant as well. */
function isAmongBest({ quality }: Match, top: number): boolean {
  return top === 1 ? quality === 1 : quality >= top - TIE;
}

/** "завтраке" begins like "завтра" too, but it is a form of the longer "завтрак". */
function isBeginningOfBetter({ phrase }: Match, matches: readonly Match[]): boolean {
  return matches.some((other) => other.phrase.length > phrase.length && other.phrase.startsWith(phrase));
}

function qualityOf(
  text: readonly string[],
  start: number,
  language: Language,
  phrase: readonly string[],
): number {
  let worst = 1;
  for (const [offset, entry] of phrase.entries()) {
    const word = text[start + offset];
    const quality = word === undefined ? 0 : matchWord(word, entry, language);
    if (quality === 0) return 0;
    worst = Math.min(worst, quality);
  }
  return worst;
}

/** Under which beginnings an entry is filed, so that every word that can match it finds it. */
function keysOf(word: string, language: Language): string[] {
  if (language === 'en') return [stemmer(word)];
  if (language === 'ko') return [word.slice(0, 2)];
  return [word.slice(0, 3)];
}

function lookupKeys(word: string, language: Language): string[] {
  if (language === 'en') return [stemmer(word)];
  if (language === 'ko')
    return Array.from({ length: Math.max(1, word.length - 1) }, (_, index) => word.slice(index, index + 2));
  return [word.slice(0, 3)];
}
