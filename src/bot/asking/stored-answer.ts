import type { Answer } from '../../answering/answer.ts';
import type { Turn } from '../../answering/question.ts';
import type { StoredTurn } from '../../conversations/turn.ts';

/** The answer that was kept with a turn; this program wrote it. */
export function storedAnswer({ answer }: Pick<StoredTurn, 'answer'>): Answer {
  return JSON.parse(answer) as Answer;
}

/** A kept turn as the history of a follow-up question. */
export function toHistory(turn: Pick<StoredTurn, 'question' | 'answer'>): Turn {
  const answer = storedAnswer(turn);
  return { question: turn.question, answer: answer.status === 'answered' ? answer.text : '' };
}
