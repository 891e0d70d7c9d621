import { Composer } from 'grammy';
import type { Announcement } from '../../announcements/announcement.ts';
import { readPurpose } from '../announcing/awaited-purpose.ts';
import type { AnnounceOptions } from '../announcing/announce-services.ts';
import { createShowCard } from '../announcing/show-card.ts';
import { createViewCard } from '../announcing/view-card.ts';
import { announces, conversationOf, isPrivate, type BotContext } from '../bot-context.ts';
import type { BotServices } from '../bot-services.ts';

const OTHER_COMMAND = /^\/(?!announce\b)/i;

/**
 * A message that went into a draft and is edited afterwards: the draft keeps what was sent, and its author is told how to change
 * it. Stands before edited commands count anew, so that `/announce` with a corrected text begins no second draft.
 */
export function announceEditedFeature(
  options: AnnounceOptions & { services: Pick<BotServices, 'turns'> },
): Composer<BotContext> {
  const { announcements: desk, awaitedMessages, turns } = options.services;
  const show = createShowCard({ services: options.services, viewCard: createViewCard(options) });
  const composer = new Composer<BotContext>();

  composer.on('edited_message', async (ctx, next) => {
    const { text = '', message_id: id } = ctx.editedMessage;
    const draft = OTHER_COMMAND.test(text) ? undefined : await draftInHand(ctx);
    if (!draft || (await turns.findByQuestion(conversationOf(ctx), id))) return next();
    const button = ctx.speech.say('announce-button-anew');
    await show.below(ctx, draft, ctx.speech.say('announce-edited-message', { button }));
  });

  /** The draft that holds something and takes the organiser's messages. */
  async function draftInHand(ctx: BotContext): Promise<Announcement | undefined> {
    const awaited = isPrivate(ctx) && announces(ctx) ? await awaitedMessages.find(ctx.person.id) : undefined;
    if (!awaited || readPurpose(awaited.purpose)?.kind !== 'parts') return undefined;
    const found = await desk.find(awaited.announcement);
    return found?.state === 'draft' && found.content.parts.length > 0 ? found : undefined;
  }
  return composer;
}
