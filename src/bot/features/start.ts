import { Composer } from 'grammy';
import { isLanguage } from '../../languages/languages.ts';
import { isPrivate, type BotContext } from '../bot-context.ts';
import type { BotServices } from '../bot-services.ts';
import type { HandOverDocument } from '../documents/hand-over-document.ts';
import { invitePayload } from '../invites/invite-link.ts';
import type { TakeInvite } from '../invites/take-invite.ts';
import { sendView } from '../sending/send-view.ts';
import { speak } from '../views/speech.ts';
import { startView } from '../views/start-view.ts';

/**
 * `/start`, also by a link: `?start=lang_kk` chooses a language, `?start=doc_ID` opens a document, `?start=inv_SECRET` enrols;
 * not in a group, where everybody would read the secret.
 */
export function startFeature(options: {
  services: Pick<BotServices, 'say' | 'programme' | 'people'>;
  handOverDocument: HandOverDocument;
  takeInvite: TakeInvite;
}): Composer<BotContext> {
  const { services, handOverDocument, takeInvite } = options;
  const composer = new Composer<BotContext>();
  composer.command('start', async (ctx) => {
    const secret = invitePayload(ctx.match);
    if (secret !== undefined && isPrivate(ctx)) {
      await takeInvite(ctx, secret);
      return;
    }
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
