import { Composer } from 'grammy';
import { announces, keepsCorpus, type BotContext } from '../bot-context.ts';
import type { BotServices } from '../bot-services.ts';
import { sendView } from '../sending/send-view.ts';
import { helpView } from '../views/help-view.ts';

/** `/help`: what the bot can do. */
export function helpFeature({ programme }: Pick<BotServices, 'programme'>): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.command('help', async (ctx) => {
    const rights = { forStaff: keepsCorpus(ctx), forOrganisers: announces(ctx) };
    await sendView(ctx, helpView({ speech: ctx.speech, programme, ...rights }));
  });
  return composer;
}
