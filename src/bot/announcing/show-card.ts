import { GrammyError } from 'grammy';
import type { Announcement } from '../../announcements/announcement.ts';
import type { BotContext } from '../bot-context.ts';
import { replaceView } from '../sending/replace-view.ts';
import { chatOf, sendView } from '../sending/send-view.ts';
import type { RichPart } from '../views/rich-text.ts';
import type { View } from '../views/view.ts';
import type { AnnounceOptions } from './announce-services.ts';
import type { ViewCard } from './view-card.ts';

/** Shows views of one announcement so that the organiser's chat holds one message with its buttons, and no more. */
export interface ShowCard {
  /** The card as things stand, in the place of the message whose button was pressed. `hint` stands last. */
  inPlace(ctx: BotContext, announcement: Announcement, hint?: RichPart): Promise<void>;
  /** The card below everything else; the one that stood in this chat before goes. */
  below(ctx: BotContext, announcement: Announcement, hint?: RichPart): Promise<void>;
  /** Another view in the place of the card: a choice, a question. */
  viewInPlace(ctx: BotContext, announcement: Pick<Announcement, 'id'>, view: View): Promise<void>;
  viewBelow(ctx: BotContext, announcement: Pick<Announcement, 'id'>, view: View): Promise<void>;
}

export function createShowCard(
  options: Pick<AnnounceOptions, 'services'> & { viewCard: ViewCard },
): ShowCard {
  const { services, viewCard } = options;
  const { announcementCards: cards, announcements: desk } = services;

  async function keep(ctx: BotContext, announcement: number, messages: readonly number[]): Promise<void> {
    const message = messages.at(-1);
    if (message !== undefined) await cards.put(announcement, { chat: chatOf(ctx), message });
  }

  const show: ShowCard = {
    async inPlace(ctx, announcement, hint) {
      await show.viewInPlace(ctx, announcement, await viewCard(ctx, announcement, hint));
      // What changed while this was on its way has been shown before it, or is shown now.
      const now = await desk.find(announcement.id);
      if (now && now.state !== announcement.state) {
        await show.viewInPlace(ctx, now, await viewCard(ctx, now, hint));
      }
    },

    async below(ctx, announcement, hint) {
      await show.viewBelow(ctx, announcement, await viewCard(ctx, announcement, hint));
    },

    async viewInPlace(ctx, { id }, view) {
      await keep(ctx, id, await replaceView(ctx, ctx.msg ? [ctx.msg.message_id] : [], view));
    },

    async viewBelow(ctx, { id }, view) {
      const chat = chatOf(ctx);
      const before = (await cards.of(id)).find((card) => card.chat === chat);
      await keep(ctx, id, await sendView(ctx, view));
      if (before) await remove(ctx, before.message);
    },
  };
  return show;
}

/** A message that is gone, or older than two days, cannot be deleted: its buttons go on to work. */
async function remove(ctx: BotContext, message: number): Promise<void> {
  try {
    await ctx.api.deleteMessage(chatOf(ctx), message);
  } catch (error) {
    if (!(error instanceof GrammyError) || error.error_code !== 400) throw error;
  }
}
