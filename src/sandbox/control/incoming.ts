import type { Chat, Message, User } from '@grammyjs/types';
import { plainText } from '../formatting/format-text.ts';
import type { SendText } from '../control-contract.ts';
import type { FormattedText } from '../formatting/formatted-text.ts';
import { replyTo } from '../methods/read-reply.ts';
import { textContent } from '../methods/read-text.ts';
import { Refusal } from '../refusal.ts';
import { chatOf, findPlace } from '../store/chats.ts';
import { createMessage, type MessageContent } from '../store/create-message.ts';
import type { GroupRecord, PersonRecord } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import { botSees } from '../updates/bot-sees.ts';
import { ControlError } from './control-error.ts';

type Where = Pick<SendText, 'chat_id' | 'reply_to_message_id' | 'message_thread_id'>;

/** A person writes something into a chat; the bot hears of it if Telegram would tell it. Throws ControlError. */
export function receive(store: Store, person: PersonRecord, where: Where, content: MessageContent): Message {
  const chat = requireChat(store, person, where.chat_id);
  if (chat.type === 'private') person.started = true;
  const message = createMessage(store, {
    chat,
    from: person.user,
    threadId: threadOf(store, where),
    content: { ...replyFields(store, where), ...replyThread(store, where), ...content },
  });
  if (botSees(store, message)) store.updates.push({ message: message as Message & NonChannel });
  return message;
}

/** A service message that the bot is told of as well. */
export function announce(store: Store, group: GroupRecord, from: User, content: MessageContent): void {
  const message = createMessage(store, { chat: group.chat, from, content });
  if (botSees(store, message)) store.updates.push({ message: message as Message & NonChannel });
}

/** A person's text with what they marked and what Telegram finds in it. Throws ControlError for one that can't be sent. */
export function typedText(text: string, marked: readonly unknown[] = []): MessageContent {
  const formatted = formattedBy(text, marked);
  if (formatted.text === '') throw new ControlError(400, 'The text is empty.');
  return textContent(formatted);
}

function formattedBy(text: string, marked: readonly unknown[]): FormattedText {
  try {
    return plainText(text, marked);
  } catch (error) {
    if (error instanceof Refusal) throw new ControlError(400, error.message);
    throw error;
  }
}

export type NonChannel = { chat: Exclude<Chat, Chat.ChannelChat>; from: User };

function requireChat(store: Store, person: PersonRecord, chatId: number): Chat {
  const place = findPlace(store, chatId);
  if (place === undefined) throw new ControlError(404, `There is no chat ${chatId}.`);
  if ('group' in place && !place.group.members.includes(person.user.id))
    throw new ControlError(403, `${person.user.first_name} is not in this group.`);
  if ('person' in place && place.person !== person)
    throw new ControlError(403, 'A private chat with the bot is open to its own person only.');
  if ('person' in place && person.blocked)
    throw new ControlError(409, `${person.user.first_name} has blocked the bot; unblock it first.`);
  return chatOf(place);
}

function threadOf(store: Store, where: Where): number | undefined {
  const { chat_id, message_thread_id } = where;
  if (message_thread_id === undefined) return undefined;
  const topic = store.groups.get(chat_id)?.topics.get(message_thread_id);
  if (topic === undefined)
    throw new ControlError(404, `There is no topic ${message_thread_id} in this chat.`);
  return message_thread_id;
}

/** In supergroups an answer outside of topics carries the number of what it answers as its thread, and is no topic message. */
function replyThread(store: Store, where: Where): MessageContent {
  const { chat_id, reply_to_message_id: id, message_thread_id } = where;
  const isSupergroup = store.groups.get(chat_id)?.chat.type === 'supergroup';
  const original = id === undefined ? undefined : store.messages.get(chat_id, id)?.message;
  if (!isSupergroup || message_thread_id !== undefined || original === undefined) return {};
  return { message_thread_id: original.message_thread_id ?? original.message_id };
}

/** In a topic Telegram writes every message that answers none as an answer to the topic's first one. */
function replyFields(store: Store, where: Where): MessageContent {
  const id = where.reply_to_message_id ?? where.message_thread_id;
  if (id === undefined) return {};
  const original = store.messages.get(where.chat_id, id)?.message;
  if (original === undefined) throw new ControlError(404, `There is no message ${id} to reply to.`);
  return replyTo(original);
}
