import { detectLanguage } from '../languages/detect-language.ts';
import type { Language } from '../languages/languages.ts';
import type { AnalyseText } from '../indexing/features/analyse-text.ts';
import type { Clock } from '../shared/clock.ts';
import type { Logger } from '../shared/logger.ts';
import { errorMessage } from '../shared/errors.ts';
import type { Evidence } from '../retrieval/evidence.ts';
import type { Retrieve } from '../retrieval/retrieve.ts';
import type { Answer } from './answer.ts';
import { asksWhen } from './asks-when.ts';
import { contextOf } from './follow-up.ts';
import type { GenerateAnswer } from './generate-answer.ts';
import type { Question } from './question.ts';
import { quoteAnswer, relatedDocuments, supporting, touching } from './quote-answer.ts';

/** Passages looked at for one answer. */
const EVIDENCE = 8;

export type AnswerQuestion = (question: Question) => Promise<Answer>;

export interface AnswererOptions {
  readonly retrieve: Retrieve;
  readonly analyse: AnalyseText;
  /** Words an answer with a language model; absent when answers quote. */
  readonly generate?: GenerateAnswer;
  readonly logger: Logger;
  readonly clock: Clock;
}

/**
 * Answers a question from the corpus: finds evidence, decides whether it supports an answer, and quotes it or lets a model
 * word it. Never rejects: a fault is logged and becomes `unavailable`.
 */
export function createAnswerer(options: AnswererOptions): AnswerQuestion {
  const { logger, clock } = options;
  return async (question) => {
    const started = clock.now();
    const textLanguage = detectLanguage(question.text, question.language ?? question.languageHint);
    const language = question.language ?? textLanguage;
    const answer = await tryToAnswer(question, textLanguage, language, options);
    const mode = answer.status === 'answered' ? answer.mode : undefined;
    logger.info(
      { status: answer.status, mode, language, milliseconds: clock.now() - started },
      'question answered',
    );
    return answer;
  };
}

async function tryToAnswer(
  question: Question,
  textLanguage: Language,
  language: Language,
  options: AnswererOptions,
): Promise<Answer> {
  const { retrieve, analyse, generate, logger } = options;
  try {
    const context = contextOf(question.text, textLanguage, question.history, analyse);
    const { evidence, terms } = await retrieve({
      text: question.text,
      ...(context === undefined ? {} : { context }),
      language: textLanguage,
      readIn: language,
      reader: question.asker,
      count: EVIDENCE,
    });
    const quoting = { terms, wantsTime: asksWhen(question.text, textLanguage), analyse };
    if (generate) {
      const generated = await generate({ question, language, evidence: touching(evidence), quoting });
      if (generated.kind === 'answered') return generated.answer;
      if (generated.kind === 'not-known') return notKnown(language, evidence);
      logger.warn({ reason: generated.reason }, 'the model gave no answer; the documents are quoted instead');
    }
    const support = supporting(evidence, terms.length);
    if (support.length === 0) return notKnown(language, evidence);
    return quoteAnswer({ textLanguage, language, evidence: support, quoting });
  } catch (error) {
    logger.error({ reason: errorMessage(error) }, 'a question could not be answered');
    return { status: 'unavailable', language };
  }
}

function notKnown(language: Language, evidence: readonly Evidence[]): Answer {
  return { status: 'not-known', language, related: relatedDocuments(evidence) };
}
