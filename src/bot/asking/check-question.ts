/** In code points. Longer than any question a person types on a phone. */
export const QUESTION_LIMIT = 1000;

/** What keeps a text from being asked: nothing in it is a word, or it is no question but a document. */
export type QuestionProblem = 'empty' | 'too-long';

export function checkQuestion(text: string): QuestionProblem | undefined {
  // The first test spares counting the letters of a very long text.
  if (text.length > 2 * QUESTION_LIMIT || [...text].length > QUESTION_LIMIT) return 'too-long';
  return /\p{L}/u.test(text) ? undefined : 'empty';
}
