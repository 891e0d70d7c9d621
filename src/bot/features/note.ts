import { Composer } from 'grammy';
import { keepsCorpus, type BotContext } from '../bot-context.ts';
import type { BotServices } from '../bot-services.ts';
import { sendView } from '../sending/send-view.ts';
import type { ShowAction } from '../sending/show-action.ts';
import { draftView } from '../views/draft-view.ts';
import { rich } from '../views/rich-text.ts';

/** `/note TEXT`: a few lines of staff that become a document once they are published. */
export function noteFeature(options: {
  services: Pick<BotServices, 'say' | 'programme' | 'curation'>;
  showAction: ShowAction;
}): Composer<BotContext> {
  const { services, showAction } = options;
  const composer = new Composer<BotContext>();
  composer.command('note', async (ctx, next) => {
    if (!keepsCorpus(ctx)) return next();
    const { speech } = ctx;
    const text = ctx.match.trim();
    if (text === '') {
      await sendView(ctx, rich(speech.say('note-empty', { example: speech.say('note-example') })));
      return;
    }
    const view = await showAction(ctx, 'typing', async () => {
      const draft = await services.curation.receiveNote({ text }, { person: ctx.person.id });
      return draftView(draft, { ...services, speech }, { hint: speech.say('note-until') });
    });
    await sendView(ctx, view);
  });
  return composer;
}
