import type { Language } from '../../languages/languages.ts';
import type { Evidence } from '../../retrieval/evidence.ts';
import type { WeightedTerm } from '../../retrieval/retrieve.ts';
import type { Source } from '../answer.ts';
import { toSource } from '../quote-answer.ts';
import { selectQuote, type QuoteRequest } from '../select-quote.ts';
import type { Citation } from './citations.ts';

/** What the question's words count beside those of the statement that the quote has to bear out. */
const QUESTION_SHARE = 0.5;

export interface CiteRequest {
  readonly citations: readonly Citation[];
  /** The passages that were given, in the order of their labels. */
  readonly passages: readonly Evidence[];
  /** The language of the statements. */
  readonly language: Language;
  readonly quoting: QuoteRequest;
}

/** The sources of an answer in the order of its footnotes, each with the sentences that come closest to what was said of it. */
export function citeSources({ citations, passages, language, quoting }: CiteRequest): Source[] {
  const asked = normalised(quoting.terms, QUESTION_SHARE);
  return citations.flatMap(({ passage, statements }) => {
    const evidence = passages[passage];
    if (!evidence) return [];
    const said = quoting.analyse(statements.join('\n'), language);
    const terms = [
      ...asked,
      ...normalised(
        said.map((term) => ({ ...term, weight: term.importance })),
        1,
      ),
    ];
    return [toSource(evidence, selectQuote(evidence, { ...quoting, terms }))];
  });
}

/** The terms with weights that add up to the given sum. */
function normalised(terms: readonly WeightedTerm[], sum: number): WeightedTerm[] {
  const total = terms.reduce((all, { weight }) => all + weight, 0);
  return total === 0 ? [] : terms.map((term) => ({ ...term, weight: (term.weight / total) * sum }));
}
