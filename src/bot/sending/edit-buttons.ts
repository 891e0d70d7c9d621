import { GrammyError } from 'grammy';
import type { BotContext } from '../bot-context.ts';
import type { ButtonRows } from '../views/view.ts';
import { chatOf, toMarkup } from './send-view.ts';

/** Puts other buttons below the message whose button was pressed; its text stays. A message that is gone needs none. */
export async function editButtons(ctx: BotContext, buttons: ButtonRows): Promise<void> {
  if (!ctx.msg) return;
  try {
    const markup = { reply_markup: toMarkup(buttons) };
    await ctx.api.editMessageReplyMarkup(chatOf(ctx), ctx.msg.message_id, markup);
  } catch (error) {
    if (!(error instanceof GrammyError) || error.error_code !== 400) throw error;
  }
}
