import { QUESTION_LIMIT, type QuestionProblem } from '../asking/check-question.ts';
import { rich } from './rich-text.ts';
import type { Speech } from './speech.ts';
import type { View } from './view.ts';

/** Why a text was not asked, and what to write instead. */
export function questionProblemView(problem: QuestionProblem, { say }: Speech): View {
  return rich(
    problem === 'empty'
      ? say('question-empty', { example: say('help-example') })
      : say('question-too-long', { limit: QUESTION_LIMIT }),
  );
}
