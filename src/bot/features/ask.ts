import { Composer } from 'grammy';
import type { Ask } from '../asking/ask.ts';
import type { BotContext } from '../bot-context.ts';

/** In a private chat whatever is written is a question. */
export function askFeature({ ask }: { ask: Ask }): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.chatType('private').on('message:text', async (ctx) => {
    await ask(ctx, ctx.message.text.trim());
  });
  return composer;
}
