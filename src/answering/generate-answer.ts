import type { Language } from '../languages/languages.ts';
import type { Evidence } from '../retrieval/evidence.ts';
import type { Answer } from './answer.ts';
import type { Question } from './question.ts';
import type { QuoteRequest } from './select-quote.ts';

export interface GenerationRequest {
  readonly question: Question;
  /** The language to answer in. */
  readonly language: Language;
  /** Evidence that touches the question, best first; when it is empty the answer is `not-known` without asking a model. */
  readonly evidence: readonly Evidence[];
  /** What the quotes of its sources are chosen by. */
  readonly quoting: QuoteRequest;
}

/** `failed` tells why, for the log, never with the question's text; the caller quotes the documents then. */
export type Generation =
  | { readonly kind: 'answered'; readonly answer: Extract<Answer, { status: 'answered' }> }
  | { readonly kind: 'not-known' }
  | { readonly kind: 'failed'; readonly reason: string };

/** Words an answer with a language model from evidence. Never rejects. */
export type GenerateAnswer = (request: GenerationRequest) => Promise<Generation>;
