import { Composer } from 'grammy';
import type { Answer } from '../../answering/answer.ts';
import { storedAnswer } from '../asking/stored-answer.ts';
import { chatOf, sendView } from '../sending/send-view.ts';
import { keepsCorpus, type BotContext } from '../bot-context.ts';
import type { BotServices } from '../bot-services.ts';
import { expectView } from '../views/expect-view.ts';

/** `/expect` in reply to an answer: from now on each new version is tried on its question. */
export function expectFeature({
  turns,
  curation,
}: Pick<BotServices, 'turns' | 'curation'>): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.filter(keepsCorpus).command('expect', async (ctx) => {
    const { speech, person } = ctx;
    const answered = ctx.message?.reply_to_message?.message_id;
    const turn = answered === undefined ? undefined : await turns.findByAnswer(chatOf(ctx), answered);
    const answer = turn && storedAnswer(turn);
    if (!turn || !answer || answer.status === 'unavailable') {
      await sendView(ctx, expectView({ kind: 'no-answer' }, speech));
      return;
    }
    if (answer.status === 'answered' && answer.sources[0]?.announced !== undefined) {
      await sendView(ctx, expectView({ kind: 'announced' }, speech));
      return;
    }
    const { question, language } = turn;
    const expectation = { question, language, ...documentOf(answer) };
    const changed = await curation.expect(expectation, { person: person.id });
    await sendView(ctx, expectView({ kind: 'asked', changed, question, answer }, speech));
  });
  return composer;
}

/** The document of the first source: the one that the answer rests on most. */
function documentOf(answer: Answer): { document?: string } {
  const source = answer.status === 'answered' ? answer.sources[0] : undefined;
  return source ? { document: source.document } : {};
}
