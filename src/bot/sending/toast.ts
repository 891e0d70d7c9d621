import type { Context } from 'grammy';

/** Telegram's limit for the text over the chat. */
const LIMIT = 200;

/** Answers a press of a button, with a short text over the chat when one is given. */
export async function toast(ctx: Context, text?: string): Promise<void> {
  await ctx.answerCallbackQuery(text === undefined ? {} : { text: [...text].slice(0, LIMIT).join('') });
}
