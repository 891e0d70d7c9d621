import { sentences } from '../corpus/sentences.ts';
import type { AnalyseText } from '../indexing/features/analyse-text.ts';
import type { Evidence } from '../retrieval/evidence.ts';
import type { WeightedTerm } from '../retrieval/retrieve.ts';
import { tellsTime } from './asks-when.ts';
import { metWeight } from './term-match.ts';

/** Characters of a quote: enough for three sentences or four table rows on a phone. */
const LONGEST = 420;
const MOST_LINES = 4;
/** Lines nearly as good as the best are quoted with it. */
const NEARLY = 0.75;

/** What a quote is chosen by. */
export interface QuoteRequest {
  readonly terms: readonly WeightedTerm[];
  /** The question asks for a time. */
  readonly wantsTime: boolean;
  readonly analyse: AnalyseText;
}

/** The sentences, list items or table rows of a passage that best meet the question, word for word and in their order. */
export function selectQuote(
  { passage, document }: Evidence,
  { terms, wantsTime, analyse }: QuoteRequest,
): string {
  const lines = passage.text.split('\n').flatMap((line) => sentences(line, document.language));
  const total = terms.reduce((sum, { weight }) => sum + weight, 0);
  const scores = lines.map((line) => {
    const met = metWeight(terms, line, document.language, analyse);
    return met + (wantsTime && tellsTime(line) ? 0.25 * total : 0);
  });
  const best = Math.max(...scores);
  const isChosen = (index: number) => best === 0 || (scores[index] ?? 0) >= NEARLY * best;
  const order = lines
    .map((_, index) => index)
    .sort((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0) || one - other);
  const chosen = takeWhileFits(order.filter(isChosen), lines);
  // A heading-like line ("Check-in:") says nothing without the line that follows it.
  const last = Math.max(...chosen);
  if ((lines[last]?.trimEnd().endsWith(':') ?? false) && last + 1 < lines.length) chosen.push(last + 1);
  return chosen
    .sort((one, other) => one - other)
    .map((index) => lines[index])
    .join('\n');
}

function takeWhileFits(order: readonly number[], lines: readonly string[]): number[] {
  const chosen: number[] = [];
  let length = 0;
  for (const index of order) {
    const size = lines[index]?.length ?? 0;
    if (chosen.length > 0 && (length + size > LONGEST || chosen.length === MOST_LINES)) break;
    chosen.push(index);
    length += size;
  }
  return chosen;
}
