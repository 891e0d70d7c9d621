import type { Language } from '../languages/languages.ts';
import type { AnalyseText } from '../indexing/features/analyse-text.ts';
import type { Evidence } from '../retrieval/evidence.ts';
import type { WeightedTerm } from '../retrieval/retrieve.ts';
import type { Answer, RelatedDocument, Source } from './answer.ts';
import { asksWhen, tellsTime } from './asks-when.ts';
import { selectQuote } from './select-quote.ts';

/** From this similarity on a passage supports an answer; tuned on questions of which a fifth had none. */
export const SUPPORTS = 0.5;
/** A related document must share at least this much with the question. */
const RELATED = 0.25;
/** Further quotes must come this close to the best. */
const BESIDE_BEST = 0.6;
const BESIDE_BEST_SCORE = 0.6;
const MOST_QUOTES = 3;
/** What telling a time adds, as a share of the best score, when a time is asked for. */
const TIME_BONUS = 0.2;
const MOST_RELATED = 3;

/** The evidence to quote from, best first; empty when no passage supports an answer. */
export function supporting(evidence: readonly Evidence[]): readonly Evidence[] {
  const best = Math.max(0, ...evidence.map(({ similarity }) => similarity));
  return best < SUPPORTS
    ? []
    : evidence.filter(({ similarity }) => similarity >= Math.min(SUPPORTS, BESIDE_BEST * best));
}

/** What a model may look at: it understands paraphrase and says itself when nothing answers. */
export function touching(evidence: readonly Evidence[]): readonly Evidence[] {
  return evidence.filter(({ similarity }) => similarity >= RELATED);
}

/** Documents that touch the question's subject, for a person whose question has no answer. */
export function relatedDocuments(evidence: readonly Evidence[]): RelatedDocument[] {
  const related = new Map<string, RelatedDocument>();
  for (const { document, similarity } of evidence) {
    if (similarity >= RELATED) related.set(document.path, { document: document.path, title: document.title });
  }
  return [...related.values()].slice(0, MOST_RELATED);
}

export interface QuoteAnswerRequest {
  readonly question: string;
  readonly textLanguage: Language;
  readonly language: Language;
  /** Supporting evidence, best first; not empty. */
  readonly evidence: readonly Evidence[];
  readonly terms: readonly WeightedTerm[];
  readonly analyse: AnalyseText;
}

/** Answers with the documents' own words. */
export function quoteAnswer({
  question,
  textLanguage,
  language,
  evidence,
  terms,
  analyse,
}: QuoteAnswerRequest): Answer {
  const request = { terms, wantsTime: asksWhen(question, textLanguage), analyse };
  const sources: Source[] = [];
  for (const piece of worthQuoting(evidence, request.wantsTime)) {
    const quote = selectQuote(piece, request);
    if (quote !== '' && !sources.some((source) => source.quote === quote))
      sources.push(toSource(piece, quote));
  }
  return {
    status: 'answered',
    mode: 'quoted',
    language,
    text: sources.map(({ quote }) => quote).join('\n\n'),
    sources,
  };
}

/** The best few passages; where a time is asked for, one that tells a time goes before one as good that does not. */
function worthQuoting(evidence: readonly Evidence[], wantsTime: boolean): readonly Evidence[] {
  const best = Math.max(...evidence.map(({ score }) => score));
  const worth = ({ score, passage }: Evidence) =>
    score + (wantsTime && tellsTime(passage.text) ? TIME_BONUS * best : 0);
  return [...evidence]
    .sort((one, other) => worth(other) - worth(one))
    .filter(({ score }, index) => index === 0 || score >= BESIDE_BEST_SCORE * best)
    .slice(0, MOST_QUOTES);
}

/** A source that shows one quote of a passage. */
export function toSource({ passage, document }: Evidence, quote: string): Source {
  return {
    document: document.path,
    title: document.title,
    language: document.language,
    place: passage.place,
    quote,
    updated: document.updated,
    ...(document.sample ? { sample: true } : {}),
    ...(document.sourceUrl === undefined ? {} : { url: document.sourceUrl }),
  };
}
