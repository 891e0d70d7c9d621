import type { Announcement } from '../../announcements/announcement.ts';
import type { BotContext } from '../bot-context.ts';
import { toast } from '../sending/toast.ts';
import { sendSureView } from '../views/announcing/send-sure-view.ts';
import type { View } from '../views/view.ts';
import type { AnnounceOptions } from './announce-services.ts';
import { frameOf } from './frame-of.ts';
import { readDraftCard } from './read-draft-card.ts';
import type { ShowCard } from './show-card.ts';

/** `now`: at once, whatever time is set. `at`: at the time that is set. */
export type SendWay = 'now' | 'at';

/** The question before anything goes out, with the people counted anew; where something is amiss, the card instead. */
export interface AskToSend {
  inPlace(ctx: BotContext, announcement: Announcement, way: SendWay): Promise<void>;
  below(ctx: BotContext, announcement: Announcement, way: SendWay, hint?: string): Promise<void>;
}

export function createAskToSend(options: AnnounceOptions & { show: ShowCard }): AskToSend {
  const { services, show } = options;

  /** Undefined when it cannot go out so. */
  async function question(
    ctx: BotContext,
    announcement: Announcement,
    way: SendWay,
    hint = '',
  ): Promise<View | undefined> {
    const { sendAt: _at, ...atOnce } = announcement;
    const card = await readDraftCard(services.announcements, way === 'now' ? atOnce : announcement);
    if (card.problems.length > 0 || !card.reach) return undefined;
    return sendSureView({ ...card, reach: card.reach }, way, await frameOf(ctx, options), hint);
  }

  return {
    async inPlace(ctx, announcement, way) {
      const view = await question(ctx, announcement, way);
      if (view) await show.viewInPlace(ctx, announcement, view);
      else await show.inPlace(ctx, announcement);
      await toast(ctx, view ? undefined : ctx.speech.say('announce-not-yet'));
    },

    async below(ctx, announcement, way, hint) {
      const view = await question(ctx, announcement, way, hint);
      if (view) await show.viewBelow(ctx, announcement, view);
      else await show.below(ctx, announcement, hint);
    },
  };
}
