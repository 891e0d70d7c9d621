import type { Language } from '../languages/languages.ts';
import type { Evidence } from '../retrieval/evidence.ts';
import type { Answer, RelatedDocument, Source } from './answer.ts';
import { tellsTime } from './asks-when.ts';
import { selectQuote, type QuoteRequest } from './select-quote.ts';

/**
 * A passage supports an answer when its similarity, the number of the question's terms and its ranking score together reach
 * SUPPORTS: half of a two-word question proves less than half of a long one. Fitted on 250 development questions in ten
 * languages, of which 90 have no answer (docs/decisions/009).
 */
const SUPPORTS = 0.87;
const PER_TERM = 0.07;
const MOST_TERMS = 5;
const PER_SCORE = 0.01;
const MOST_SCORE = 20;
/** A related document must share at least this much with the question. */
const RELATED = 0.25;
/** Further quotes must come this close to the best. */
const BESIDE_BEST = 0.55;
const BESIDE_BEST_SCORE = 0.6;
const MOST_QUOTES = 3;
/** Languages that people of the region read beside their own. */
const WIDELY_READ: readonly Language[] = ['en', 'ru'];
/** What telling a time adds, as a share of the best score, when a time is asked for. */
const TIME_BONUS = 0.2;
/** The same for being written in a language that the person likely reads. */
const READABLE_BONUS = 0.1;
const MOST_RELATED = 3;

/**
 * The evidence to quote from, best first; empty when no passage supports an answer. Documents support one or do not whatever
 * was announced; an announcement does by itself only when it comes before them.
 */
export function supporting(evidence: readonly Evidence[], termCount: number): readonly Evidence[] {
  const documents = evidence.filter(({ announced }) => announced === undefined);
  const first = evidence.filter(({ announced }) => announced === 'first');
  if (!supports(documents, termCount) && !supports(first, termCount)) return [];
  const best = Math.max(0, ...evidence.map(({ similarity }) => similarity));
  return evidence.filter(({ similarity }) => similarity >= BESIDE_BEST * best);
}

function supports(evidence: readonly Evidence[], termCount: number): boolean {
  const best = Math.max(0, ...evidence.map(({ similarity }) => similarity));
  const score = Math.max(0, ...evidence.map((piece) => piece.score));
  const confidence =
    best + PER_TERM * Math.min(MOST_TERMS, termCount) + PER_SCORE * Math.min(MOST_SCORE, score);
  return confidence >= SUPPORTS;
}

/** What a model may look at: it understands paraphrase and says itself when nothing answers. */
export function touching(evidence: readonly Evidence[]): readonly Evidence[] {
  return evidence.filter(({ similarity }) => similarity >= RELATED);
}

/** Documents that touch the question's subject, for a person whose question has no answer. */
export function relatedDocuments(evidence: readonly Evidence[]): RelatedDocument[] {
  const related = new Map<string, RelatedDocument>();
  for (const { document, similarity } of evidence) {
    if (similarity >= RELATED && !document.announced)
      related.set(document.path, { document: document.path, title: document.title });
  }
  return [...related.values()].slice(0, MOST_RELATED);
}

export interface QuoteAnswerRequest {
  readonly textLanguage: Language;
  readonly language: Language;
  /** Supporting evidence, best first; not empty. */
  readonly evidence: readonly Evidence[];
  readonly quoting: QuoteRequest;
}

/** Answers with the documents' own words. */
export function quoteAnswer({ textLanguage, language, evidence, quoting }: QuoteAnswerRequest): Answer {
  const sources: Source[] = [];
  for (const piece of worthQuoting(evidence, quoting.wantsTime, [language, textLanguage, ...WIDELY_READ])) {
    const quote = selectQuote(piece, quoting);
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

/**
 * The best few passages. Of passages about as good, one that the person can read goes first, and one that tells a time where
 * a time is asked for. Beside the best one stand only passages in its language or in one that the person likely reads. An
 * announcement leads when it outranks the documents, and else never.
 */
function worthQuoting(
  evidence: readonly Evidence[],
  wantsTime: boolean,
  readable: readonly Language[],
): readonly Evidence[] {
  const first = evidence.filter(({ announced }) => announced === 'first');
  const others = evidence.filter(({ announced }) => announced !== 'first');
  const documents = others.filter(({ announced }) => announced === undefined);
  const best = Math.max(...(documents.length > 0 ? documents : evidence).map(({ score }) => score));
  const worth = ({ score, passage, document }: Evidence) =>
    score +
    (wantsTime && tellsTime(passage.text) ? TIME_BONUS * best : 0) +
    (readable.includes(document.language) ? READABLE_BONUS * best : 0);
  others.sort((one, other) => worth(other) - worth(one));
  const leading = documents.reduce<Evidence | undefined>(
    (top, next) => (top && worth(top) >= worth(next) ? top : next),
    undefined,
  );
  const ranked = [...first, ...(leading ? [leading] : []), ...others.filter((piece) => piece !== leading)];
  const isBeside = ({ score, document: { language } }: Evidence) =>
    score >= BESIDE_BEST_SCORE * best &&
    (readable.includes(language) || language === leading?.document.language);
  return ranked
    .filter((piece, index) => index === 0 || piece === leading || isBeside(piece))
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
    ...(document.announced ? { announced: document.announced.at } : {}),
    ...(document.sample ? { sample: true } : {}),
    ...(document.sourceUrl === undefined ? {} : { url: document.sourceUrl }),
  };
}
