import type { AnswerQuestion } from '../../answering/answer-question.ts';
import { errorMessage } from '../../shared/errors.ts';
import type { Logger } from '../../shared/logger.ts';
import type { CorpusView } from '../curation-options.ts';
import { askerForDocument } from './asker-for-document.ts';
import { readQuestions } from './questions-file.ts';
import { replayQuestions, type Replay } from './replay-questions.ts';

/** Questions asked before a publish that nobody looks at. */
const MOST_QUESTIONS = 500;

/**
 * Asks the expected questions of a version that is about to be published, and of the one in force. Undefined when none is
 * expected, or when their file is faulty: that is logged and keeps no document from being published.
 */
export async function examineVersion<Index extends CorpusView>(options: {
  readonly corpusDir: string;
  readonly candidate: Index;
  readonly before?: Index;
  readonly answerFrom: (index: Index) => AnswerQuestion;
  readonly logger: Logger;
}): Promise<Replay | undefined> {
  const { corpusDir, candidate, before, answerFrom, logger } = options;
  try {
    const expectations = (await readQuestions(corpusDir)).slice(0, MOST_QUESTIONS);
    if (expectations.length === 0) return undefined;
    return await replayQuestions({
      expectations,
      ...(before ? { before: answerFrom(before) } : {}),
      after: answerFrom(candidate),
      askerOf: askerForDocument(before ? [before, candidate] : [candidate]),
    });
  } catch (error) {
    logger.warn({ reason: errorMessage(error) }, 'the expected questions were not asked');
    return undefined;
  }
}

/** What the report of an ingestion says of it. */
export function summariseReplay({ asked, asExpected, failing }: Replay) {
  return { asked, asExpected, broken: failing.map(({ question }) => question) };
}
