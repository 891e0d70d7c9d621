import type { Question } from '../../answering/question.ts';
import type { StoredTurn } from '../../conversations/turn.ts';
import { detectLanguage } from '../../languages/detect-language.ts';
import { toLanguage, type Language } from '../../languages/languages.ts';
import type { Clock } from '../../shared/clock.ts';
import { askerOf, conversationOf, type BotContext } from '../bot-context.ts';
import type { BotServices } from '../bot-services.ts';
import { replaceView } from '../sending/replace-view.ts';
import { sendView } from '../sending/send-view.ts';
import type { ShowAction } from '../sending/show-action.ts';
import { answerView } from '../views/answer-view.ts';
import { questionProblemView } from '../views/question-problem-view.ts';
import { speak } from '../views/speech.ts';
import { checkQuestion } from './check-question.ts';
import type { TurnKeeper } from './keep-turn.ts';
import { toHistory } from './stored-answer.ts';

/** How many of the last turns help to understand "and the day after?". */
const HISTORY = 4;

/** Answers a question in the chat that it came from; `earlier` is the turn of the same message before it was edited. */
export type Ask = (ctx: BotContext, text: string, earlier?: StoredTurn) => Promise<void>;

export function createAsk(options: {
  services: Pick<BotServices, 'say' | 'programme' | 'turns' | 'answerQuestion' | 'stillSays'>;
  turnKeeper: TurnKeeper;
  showAction: ShowAction;
  clock: Clock;
}): Ask {
  const { services, turnKeeper, showAction, clock } = options;

  return async (ctx, text, earlier) => {
    ctx.speech = speak(services.say, languageOfQuestion(ctx, text));
    const problem = checkQuestion(text);
    if (problem) {
      await sendView(ctx, questionProblemView(problem, ctx.speech));
      return;
    }
    const answer = await showAction(ctx, 'typing', async () =>
      services.answerQuestion(await toQuestion(ctx, text, earlier)),
    );
    ctx.speech = speak(services.say, answer.language);
    const turn = await turnKeeper.keep(ctx, { text, answer, ...(earlier ? { earlier } : {}) });
    const view = answerView(answer, {
      speech: ctx.speech,
      programme: services.programme,
      now: clock.now(),
      ...(turn === undefined ? {} : { turn }),
    });
    const messages = earlier
      ? await replaceView(ctx, earlier.answerMessages, view)
      : await sendView(ctx, view);
    await turnKeeper.noteMessages(turn, messages);
  };

  async function toQuestion(ctx: BotContext, text: string, earlier?: StoredTurn): Promise<Question> {
    const turns = await services.turns.recent(conversationOf(ctx), HISTORY + 1);
    const before = turns.filter(({ id }) => id !== earlier?.id).slice(-HISTORY);
    const { language } = ctx.person;
    const hint = languageHint(ctx);
    const asker = askerOf(ctx);
    return {
      text,
      asker,
      history: before.map((turn) => toHistory(turn, (source) => services.stillSays(source, asker))),
      ...(language === undefined ? {} : { language }),
      ...(hint === undefined ? {} : { languageHint: hint }),
    };
  }
}

/** What is said before there is an answer is said in the question's language, too. */
function languageOfQuestion(ctx: BotContext, text: string): Language {
  return ctx.person.language ?? detectLanguage(text, languageHint(ctx));
}

function languageHint(ctx: BotContext): Language | undefined {
  return toLanguage(ctx.person.languageCode);
}
