import { Composer } from 'grammy';
import type { BotContext } from '../bot-context.ts';
import { toast } from '../sending/toast.ts';

/** The last: a button that nobody knows is answered, so that it does not spin for ever. */
export function unhandledFeature(): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.on('callback_query', async (ctx) => {
    await toast(ctx, ctx.speech.say('unknown-button'));
  });
  return composer;
}
