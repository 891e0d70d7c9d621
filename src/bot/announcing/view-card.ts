import type { Announcement } from '../../announcements/announcement.ts';
import type { BotContext } from '../bot-context.ts';
import { draftCardView } from '../views/announcing/draft-card-view.ts';
import { sentCardView } from '../views/announcing/sent-card-view.ts';
import { rich, type RichPart } from '../views/rich-text.ts';
import type { View } from '../views/view.ts';
import type { AnnounceOptions } from './announce-services.ts';
import { frameOf } from './frame-of.ts';
import { readDraftCard } from './read-draft-card.ts';

/** The card of an announcement in whatever state it is, for whoever writes or presses here. */
export type ViewCard = (ctx: BotContext, announcement: Announcement, hint?: RichPart) => Promise<View>;

export function createViewCard(options: AnnounceOptions): ViewCard {
  const { announcements: desk } = options.services;
  return async (ctx, announcement, hint) => {
    const frame = await frameOf(ctx, options);
    if (announcement.state === 'draft' || announcement.state === 'approved') {
      return draftCardView(await readDraftCard(desk, announcement), frame, hint);
    }
    const report = await desk.report(announcement.id);
    return report ? sentCardView(report, frame) : rich(ctx.speech.say('announce-gone'));
  };
}
