import { Composer } from 'grammy';
import { keepsCorpus, type BotContext } from '../bot-context.ts';
import type { BotServices } from '../bot-services.ts';
import { sendView } from '../sending/send-view.ts';
import { helpView } from '../views/help-view.ts';

/** `/help`: what the bot can do. */
export function helpFeature({ programme }: Pick<BotServices, 'programme'>): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.command('help', async (ctx) => {
    await sendView(ctx, helpView({ speech: ctx.speech, programme, forStaff: keepsCorpus(ctx) }));
  });
  return composer;
}
