import { Composer } from 'grammy';
import { questionText } from '../addressing/question-text.ts';
import type { Ask } from '../asking/ask.ts';
import { conversationOf, type BotContext } from '../bot-context.ts';
import type { BotServices } from '../bot-services.ts';

/** A question that was edited is answered anew, in the place of its old answer. */
export function editedQuestionFeature(options: {
  services: Pick<BotServices, 'turns'>;
  ask: Ask;
}): Composer<BotContext> {
  const { services, ask } = options;
  const composer = new Composer<BotContext>();
  composer.on('edited_message:text', async (ctx) => {
    const text = questionText(ctx.editedMessage, ctx.me);
    const earlier = await services.turns.findByQuestion(conversationOf(ctx), ctx.editedMessage.message_id);
    // Telegram also tells of edits that leave the words as they are, such as a link preview that was added.
    if (earlier?.question !== text) await ask(ctx, text, earlier);
  });
  return composer;
}
