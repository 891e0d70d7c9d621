import { Composer } from 'grammy';
import type { BotContext } from '../bot-context.ts';
import type { BotServices } from '../bot-services.ts';
import { sendView } from '../sending/send-view.ts';
import { privacyView } from '../views/privacy-view.ts';

/** `/privacy`: what is kept about a person. */
export function privacyFeature({ privacy }: Pick<BotServices, 'privacy'>): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.command('privacy', async (ctx) => {
    await sendView(ctx, privacyView(ctx.speech, privacy));
  });
  return composer;
}
