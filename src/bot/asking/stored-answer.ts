import type { Answer, Source } from '../../answering/answer.ts';
import type { Turn } from '../../answering/question.ts';
import type { StoredTurn } from '../../conversations/turn.ts';

/** The answer that was kept with a turn; this program wrote it. */
export function storedAnswer({ answer }: Pick<StoredTurn, 'answer'>): Answer {
  return JSON.parse(answer) as Answer;
}

/** A kept turn as the history of a follow-up question; without its answer once the documents say something else. */
export function toHistory(
  turn: Pick<StoredTurn, 'question' | 'answer'>,
  stands: (source: Source) => boolean,
): Turn {
  const answer = storedAnswer(turn);
  const isGood = answer.status === 'answered' && answer.sources.every(stands);
  return { question: turn.question, answer: isGood ? answer.text : '' };
}
