import { isPrivate, type BotContext } from '../bot-context.ts';
import type { BotServices } from '../bot-services.ts';

/** True when somebody without the role had to do with an announcement before: they wrote it, or have its card. */
export async function mayHaveAnnounced(
  ctx: BotContext,
  services: Pick<BotServices, 'announcements' | 'announcementCards'>,
  id: number,
): Promise<boolean> {
  if (!isPrivate(ctx)) return false;
  const announcement = await services.announcements.find(id);
  if (!announcement) return false;
  const cards = await services.announcementCards.of(id);
  return announcement.author === ctx.person.id || cards.some(({ chat }) => chat === ctx.chat?.id);
}
