import { Composer } from 'grammy';
import type { BotContext } from '../bot-context.ts';
import { sendView } from '../sending/send-view.ts';
import { rich } from '../views/rich-text.ts';

/** A text that begins with a command that none of the features before this one took. */
export function unknownCommandFeature(): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.on('message:entities:bot_command', async (ctx, next) => {
    const begins = ctx.message.entities.some(({ type, offset }) => type === 'bot_command' && offset === 0);
    if (begins) await sendView(ctx, rich(ctx.speech.say('unknown-command')));
    else await next();
  });
  return composer;
}
