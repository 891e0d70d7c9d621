import type { Composer, Filter } from 'grammy';
import type { Announcement } from '../../announcements/announcement.ts';
import { mayHaveAnnounced } from '../announcing/lost-role.ts';
import { announces, type BotContext } from '../bot-context.ts';
import type { BotServices } from '../bot-services.ts';
import { toast } from '../sending/toast.ts';
import type { CallbackData } from './callback-data.ts';
import { onButton } from './on-button.ts';
import { sentButton, type SentAction } from './sent-buttons.ts';

export type SentPress = Filter<BotContext, 'callback_query:data'>;

interface SentButtonOptions {
  readonly composer: Composer<BotContext>;
  readonly services: Pick<BotServices, 'announcements' | 'announcementCards'>;
}

/**
 * Handles presses by organisers and owners of a button of an announcement that is on its way or out; the role is looked at anew at
 * each. What its state allows is for the desk to say.
 */
export function onSentButton<T extends { readonly id: number }>(
  options: SentButtonOptions & {
    readonly button: CallbackData<T>;
    readonly handle: (ctx: SentPress, announcement: Announcement, values: T) => Promise<void>;
  },
): void {
  const { composer, services, button, handle } = options;
  onButton(composer, button, async (ctx, values) => {
    const { say } = ctx.speech;
    if (!announces(ctx)) {
      const had = await mayHaveAnnounced(ctx, services, values.id);
      return toast(ctx, say(had ? 'sent-role-lost' : 'unknown-button'));
    }
    const announcement = await services.announcements.find(values.id);
    if (announcement) await handle(ctx, announcement, values);
    else await toast(ctx, say('sent-gone'));
  });
}

/** The same for some of the buttons that do one thing; others pass by. */
export function onSentActions(
  options: SentButtonOptions,
  handlers: Readonly<
    Partial<Record<SentAction, (ctx: SentPress, announcement: Announcement) => Promise<void>>>
  >,
): void {
  const button: typeof sentButton = {
    pack: (values) => sentButton.pack(values),
    unpack(data) {
      const values = sentButton.unpack(data);
      return values && handlers[values.action] ? values : undefined;
    },
  };
  onSentButton({
    ...options,
    button,
    handle: async (ctx, announcement, { action }) => handlers[action]?.(ctx, announcement),
  });
}
