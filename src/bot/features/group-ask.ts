import { Composer } from 'grammy';
import { questionText } from '../addressing/question-text.ts';
import type { Ask } from '../asking/ask.ts';
import type { BotContext } from '../bot-context.ts';

/** In a group a question is what mentions the bot or replies to it; `onlyAddressed` lets nothing else come here. */
export function groupAskFeature({ ask }: { ask: Ask }): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.chatType(['group', 'supergroup']).on('message:text', async (ctx) => {
    await ask(ctx, questionText(ctx.message, ctx.me));
  });
  return composer;
}
