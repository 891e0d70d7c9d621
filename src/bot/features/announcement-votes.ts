import { Composer } from 'grammy';
import type { BotContext } from '../bot-context.ts';
import type { BotServices } from '../bot-services.ts';

/** Votes in polls that were announced. They come without a chat and want no answer. */
export function announcementVotesFeature({
  announcements: desk,
  announcementEvents: events,
}: Pick<BotServices, 'announcements' | 'announcementEvents'>): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.on('poll_answer', async (ctx) => {
    const { poll_id: poll, user, option_ids: options } = ctx.pollAnswer;
    // Somebody who votes in the name of a chat is nobody in particular.
    if (!user) return;
    const voted = await desk.vote(poll, user.id, options);
    if (voted) events.changed(voted.announcement);
  });
  return composer;
}
