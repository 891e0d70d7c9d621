import type { Expectation } from '../expectation.ts';

/** True when two expectations are about one question, however it was typed. */
export function sameQuestion(one: Expectation, other: Expectation): boolean {
  return one.language === other.language && fold(one.question) === fold(other.question);
}

function fold(question: string): string {
  return question
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s?!.]+/g, ' ')
    .trim();
}
