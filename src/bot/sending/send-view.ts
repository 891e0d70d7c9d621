import type { Context } from 'grammy';
import type { InlineKeyboardMarkup, MessageEntity, ReplyParameters } from 'grammy/types';
import { isPrivate, topicOf } from '../bot-context.ts';
import { toMessages, type ButtonRows, type View } from '../views/view.ts';

/**
 * Sends a view to where the update came from: the same chat and topic, in groups as a reply to the message.
 * Returns the ids of its messages, first to last.
 * @throws grammY's errors, after what could be retried was
 */
export async function sendView(ctx: Context, view: View): Promise<number[]> {
  const ids: number[] = [];
  for (const { text, entities, buttons } of toMessages(view)) {
    const sent = await ctx.api.sendMessage(chatOf(ctx), text, {
      entities: toEntities(entities),
      // A preview would make Telegram fetch whatever address a document or a model names.
      link_preview_options: { is_disabled: true },
      ...topicParameter(ctx),
      ...(ids.length === 0 ? replyParameter(ctx) : {}),
      ...(buttons ? { reply_markup: toMarkup(buttons) } : {}),
    });
    ids.push(sent.message_id);
  }
  return ids;
}

export function chatOf(ctx: Context): number {
  if (!ctx.chat) throw new Error('This update has no chat to answer in.');
  return ctx.chat.id;
}

export function topicParameter(ctx: Context): { message_thread_id?: number } {
  const topic = topicOf(ctx);
  return topic === undefined ? {} : { message_thread_id: topic };
}

/** In a private chat there is no doubt which message is meant. A press of a button is no message to reply to. */
export function replyParameter(ctx: Context): { reply_parameters?: ReplyParameters } {
  const message = ctx.message ?? ctx.editedMessage;
  if (!message || isPrivate(ctx)) return {};
  return { reply_parameters: { message_id: message.message_id, allow_sending_without_reply: true } };
}

export function toMarkup(buttons: ButtonRows): InlineKeyboardMarkup {
  return { inline_keyboard: buttons.map((row) => [...row]) };
}

export function toEntities(entities: View['entities']): MessageEntity[] {
  return entities.map((entity) => ({ ...entity }));
}
