import type { Context } from 'grammy';
import { toMessages, type View } from '../views/view.ts';
import { chatOf, toEntities, toMarkup } from './send-view.ts';

/** Sends a view as a reply to the message of the update, in private chats too, so that its buttons find that message again. */
export async function replyWithView(ctx: Context, view: View): Promise<void> {
  const { message } = ctx;
  for (const { text, entities, buttons } of toMessages(view)) {
    await ctx.api.sendMessage(chatOf(ctx), text, {
      entities: toEntities(entities),
      link_preview_options: { is_disabled: true },
      ...(message ? { reply_parameters: { message_id: message.message_id } } : {}),
      ...(buttons ? { reply_markup: toMarkup(buttons) } : {}),
    });
  }
}
