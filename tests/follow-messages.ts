import type { Message } from '@grammyjs/types';
import type { SandboxEvent } from '../src/sandbox/control-contract.ts';
import { labelsOf } from './open-desk.ts';
import type { SandboxClient } from './sandbox-client.ts';

type Shown = Extract<SandboxEvent, { type: 'message' | 'edited' }>;
type Deleted = Extract<SandboxEvent, { type: 'deleted' }>;

/** Waits for what becomes of messages. */
export interface Following {
  /** A message of the bot in a chat, new or edited, that holds this text; of the past too. */
  readonly arrival: (chat: number, text: string | RegExp) => Promise<Message>;
  /** The poll with this question, as it came to a chat. */
  readonly pollFor: (chat: number, question: string) => Promise<Message>;
  /** So many messages of the bot in a chat after this one, in their order. */
  readonly arrivals: (chat: number, after: number, count: number) => Promise<Message[]>;
  /** The message as it says this, after what has happened so far. */
  readonly turnedInto: (message: Message, text: string | RegExp) => Promise<Message>;
  /** The message as it has a button with this label, after what has happened so far. */
  readonly labelled: (message: Message, label: string) => Promise<Message>;
  readonly gone: (message: Message) => Promise<void>;
  /** Whether a chat holds a message with this text now. */
  readonly has: (chat: number, text: string) => Promise<boolean>;
}

export function createFollowing(client: SandboxClient): Following {
  return {
    arrival: (chat, text) => client.waitForAnswer(chat, { text }),
    async pollFor(chat, question) {
      const event = await client.waitFor(
        `poll ${question} in chat ${chat}`,
        (each): each is Shown =>
          each.type === 'message' &&
          each.message.chat.id === chat &&
          each.message.poll?.question === question,
      );
      return event.message;
    },
    async arrivals(chat, after, count) {
      const seen = new Map<number, Message>();
      await client.waitFor(`${count} messages in chat ${chat} after ${after}`, (each): each is Shown => {
        if (each.type !== 'message' || each.message.chat.id !== chat) return false;
        const { message } = each;
        if (message.from?.is_bot === true && message.message_id > after)
          seen.set(message.message_id, message);
        return seen.size >= count;
      });
      return [...seen.values()];
    },
    async turnedInto({ chat, message_id }, text) {
      const event = await client.waitFor(
        `change of message ${message_id} in chat ${chat.id} into ${String(text)}`,
        (each): each is Shown =>
          (each.type === 'edited' || each.type === 'message') &&
          each.message.chat.id === chat.id &&
          each.message.message_id === message_id &&
          textOf(each.message).search(typeof text === 'string' ? escaped(text) : text) >= 0,
      );
      return event.message;
    },
    async labelled({ chat, message_id }, label) {
      const event = await client.waitFor(
        `button ${label} below message ${message_id} in chat ${chat.id}`,
        (each): each is Shown =>
          (each.type === 'edited' || each.type === 'message') &&
          each.message.chat.id === chat.id &&
          each.message.message_id === message_id &&
          labelsOf(each.message).includes(label),
      );
      return event.message;
    },
    async gone({ chat, message_id }) {
      await client.waitFor(
        `deletion of message ${message_id} in chat ${chat.id}`,
        (each): each is Deleted =>
          each.type === 'deleted' && each.chat_id === chat.id && each.message_ids.includes(message_id),
      );
    },
    has: async (chat, text) => (await client.transcript(chat)).some((each) => textOf(each).includes(text)),
  };
}

export function textOf(message: Message): string {
  return message.text ?? message.caption ?? message.poll?.question ?? message.venue?.title ?? '';
}

function escaped(text: string): RegExp {
  return new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
}
