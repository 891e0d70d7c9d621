import { sentences } from '../corpus/sentences.ts';
import type { AnalyseText } from '../indexing/features/analyse-text.ts';
import type { Evidence } from '../retrieval/evidence.ts';
import type { WeightedTerm } from '../retrieval/retrieve.ts';
import { tellsTime } from './asks-when.ts';
import { metWeight } from './term-match.ts';

/** Characters of a quote: enough for three sentences or four table rows on a phone. */
const LONGEST = 480;
/** Up to here what stands behind the chosen sentences is quoted too. */
const COMFORTABLE = 320;
const MOST_LINES = 4;
/** Lines nearly as good as the best are quoted with it. */
const NEARLY = 0.6;
/** Rows of a table differ in a cell or two, and the wrong row misleads. */
const NEARLY_ROW = 0.9;

/** What a time in a line is worth when one is asked for, as a share of the whole question. */
const TIME_SHARE = 0.25;

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
  if (passage.text.length <= COMFORTABLE && !isRow(passage.text)) return passage.text;
  const lines = passage.text.split('\n').flatMap((line) => sentences(line, document.language));
  const total = terms.reduce((sum, { weight }) => sum + weight, 0);
  const scores = lines.map((line) => {
    const met = metWeight(terms, line, document.language, analyse);
    return met + (wantsTime && tellsTime(line) ? TIME_SHARE * total : 0);
  });
  const best = Math.max(...scores);
  const isChosen = (index: number) =>
    best === 0 || (scores[index] ?? 0) >= (isRow(lines[index] ?? '') ? NEARLY_ROW : NEARLY) * best;
  const order = lines
    .map((_, index) => index)
    .sort((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0) || one - other);
  const chosen = new Set(takeWhileFits(order.filter(isChosen), lines));
  if (wantsTime && ![...chosen].some((index) => tellsTime(lines[index] ?? ''))) addNearestTime(chosen, lines);
  addContext(chosen, lines, (index) => (scores[index] ?? 0) > 0);
  return lines.filter((_, index) => chosen.has(index)).join('\n');
}

/** The line that meets the question may be followed or preceded by the one with the time. */
function addNearestTime(chosen: Set<number>, lines: readonly string[]): void {
  const times = lines.map((_, index) => index).filter((index) => tellsTime(lines[index] ?? ''));
  const distance = (index: number) => Math.min(...[...chosen].map((other) => Math.abs(other - index)));
  const [nearest] = times.sort((one, other) => distance(one) - distance(other));
  if (nearest !== undefined) chosen.add(nearest);
}

/** A short sentence is quoted with the next ones that meet the question too, a heading-like one ("Check-in:") always. */
function addContext(
  chosen: Set<number>,
  lines: readonly string[],
  isMeant: (index: number) => boolean,
): void {
  const length = () => [...chosen].reduce((sum, index) => sum + (lines[index]?.length ?? 0), 0);
  for (let next = Math.max(...chosen) + 1; next < lines.length; next += 1) {
    const line = lines[next] ?? '';
    const isAnnounced = lines[next - 1]?.trimEnd().endsWith(':') ?? false;
    const fits = isMeant(next) && !isRow(line) && length() + line.length <= COMFORTABLE;
    if (!isAnnounced && !fits) return;
    chosen.add(next);
  }
}

function isRow(line: string): boolean {
  return line.includes(' · ');
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
