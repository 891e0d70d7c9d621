import type { Answer } from '../../answering/answer.ts';
import type { StoredTurn } from '../../conversations/turn.ts';
import type { Logger } from '../../shared/logger.ts';
import { conversationOf, type BotContext } from '../bot-context.ts';
import type { BotServices } from '../bot-services.ts';
import { describeError } from '../sending/describe-error.ts';

export interface AnsweredQuestion {
  readonly text: string;
  readonly answer: Answer;
  /** The turn of the same message before it was edited. */
  readonly earlier?: StoredTurn;
}

export interface TurnKeeper {
  /** Keeps a question with its answer before it is sent; undefined when that failed. Returns the turn's id. */
  keep(ctx: BotContext, asked: AnsweredQuestion): Promise<number | undefined>;
  /** Notes which messages hold the answer. */
  noteMessages(turn: number | undefined, messages: readonly number[]): Promise<void>;
}

/** Keeps what was asked. A fault in keeping is logged: the person gets the answer all the same. */
export function createTurnKeeper(options: {
  services: Pick<BotServices, 'turns' | 'openQuestions'>;
  logger: Logger;
}): TurnKeeper {
  const { turns, openQuestions } = options.services;

  async function tolerate<T>(work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch (error) {
      options.logger.error(describeError(error), 'a turn could not be kept');
      return undefined;
    }
  }

  return {
    keep: (ctx, { text, answer, earlier }) =>
      tolerate(async () => {
        const { status, language } = answer;
        if (status === 'not-known') {
          await openQuestions.add({ person: ctx.person.id, question: text, language });
        }
        const values = { question: text, language, status, answer: JSON.stringify(answer) };
        if (earlier && (await turns.update(earlier.id, values))) return earlier.id;
        const questionMessage = ctx.msg?.message_id ?? 0;
        return turns.add({ ...conversationOf(ctx), ...values, questionMessage, answerMessages: [] });
      }),

    async noteMessages(turn, answerMessages) {
      if (turn !== undefined) await tolerate(() => turns.update(turn, { answerMessages }));
    },
  };
}
