import { Composer } from 'grammy';
import { isLanguage } from '../../languages/languages.ts';
import type { BotContext } from '../bot-context.ts';
import type { BotServices } from '../bot-services.ts';
import type { HandOverDocument } from '../documents/hand-over-document.ts';
import { sendView } from '../sending/send-view.ts';
import { speak } from '../views/speech.ts';
import { startView } from '../views/start-view.ts';

/** `/start`, also by a link: `?start=lang_kk` chooses a language, `?start=doc_ID` opens a document. */
export function startFeature(options: {
  services: Pick<BotServices, 'say' | 'programme' | 'people'>;
  handOverDocument: HandOverDocument;
}): Composer<BotContext> {
  const { services, handOverDocument } = options;
  const composer = new Composer<BotContext>();
  composer.command('start', async (ctx) => {
    const [, kind, value = ''] = /^(lang|doc)_([\w-]+)$/.exec(ctx.match) ?? [];
    if (kind === 'doc') {
      await handOverDocument(ctx, value);
      return;
    }
    if (kind === 'lang' && isLanguage(value)) {
      await services.people.setLanguage(ctx.person.id, value);
      ctx.speech = speak(services.say, value);
    }
    await sendView(ctx, startView({ speech: ctx.speech, programme: services.programme }));
  });
  return composer;
}
