import type { Chat, Message, User } from '@grammyjs/types';
import type { ReplyMarkup, StoredMessage } from './records.ts';
import type { Store } from './store.ts';

/** What makes one message differ from another, besides who sent it, where and when. */
export type MessageContent = Partial<Message>;

export interface NewMessage {
  readonly chat: Chat;
  readonly from: User;
  readonly content: MessageContent;
  readonly markup?: ReplyMarkup | undefined;
  /** The forum topic it belongs to. */
  readonly threadId?: number | undefined;
  /** Taken beforehand, where the number is needed earlier. */
  readonly messageId?: number;
}

/** Writes a message into its chat and tells the pages of it. */
export function createMessage(store: Store, message: NewMessage): Message {
  const { chat, from, content, markup, threadId } = message;
  const created = {
    message_id: message.messageId ?? store.messages.nextId(chat.id),
    from: publicUser(from),
    chat,
    date: store.clock.seconds(),
    ...(threadId === undefined ? {} : { message_thread_id: threadId, is_topic_message: true }),
    ...content,
    ...(markup !== undefined && 'inline_keyboard' in markup ? { reply_markup: markup } : {}),
  } satisfies Message;
  const stored: StoredMessage = { message: created, ...(markup === undefined ? {} : { markup }) };
  store.messages.put(stored);
  if (created.poll !== undefined) {
    const place = { chatId: chat.id, messageId: created.message_id };
    store.polls.get(created.poll.id)?.shownIn.push(place);
  }
  store.events.emit({ type: 'message', message: shownMessage(stored) });
  return created;
}

/** Puts an edited message in the place of the old one and tells the pages of it. */
export function replaceMessage(store: Store, stored: StoredMessage): void {
  store.messages.put(stored);
  store.events.emit({ type: 'edited', message: shownMessage(stored) });
}

/** The message as people see it: with the keyboard below their input field too, which the Bot API leaves out. */
export function shownMessage({ message, markup }: StoredMessage): Message {
  return markup === undefined ? message : ({ ...message, reply_markup: markup } as Message);
}

/** A user as messages show them; getMe alone tells what a bot can do. */
export function publicUser(user: User): User {
  const { id, is_bot, first_name, last_name, username, language_code } = user;
  return {
    id,
    is_bot,
    first_name,
    ...(last_name === undefined ? {} : { last_name }),
    ...(username === undefined ? {} : { username }),
    ...(language_code === undefined ? {} : { language_code }),
  };
}
