import type { StoredMessage } from './records.ts';

/** The messages of all chats, in the order they came. Entries are replaced, never changed. */
export interface MessageLog {
  /** The next free id in a chat. */
  nextId(chatId: number): number;
  put(stored: StoredMessage): void;
  get(chatId: number, messageId: number): StoredMessage | undefined;
  remove(chatId: number, messageId: number): boolean;
  list(chatId: number): StoredMessage[];
  /** Of all chats. */
  all(): Iterable<StoredMessage>;
  clear(): void;
}

/**
 * Makes the log. Supergroups count on their own, private chats and plain groups share one row of numbers,
 * as with Telegram; numbers go on after `clear`.
 */
export function createMessageLog(options: { firstId: number }): MessageLog {
  const chats = new Map<number, Map<number, StoredMessage>>();
  const last = new Map<number | 'shared', number>();

  return {
    nextId(chatId) {
      const row = chatId < -1_000_000_000_000 ? chatId : 'shared';
      const id = (last.get(row) ?? options.firstId - 1) + 1;
      last.set(row, id);
      return id;
    },
    put(stored) {
      const chatId = stored.message.chat.id;
      const messages = chats.get(chatId) ?? new Map<number, StoredMessage>();
      chats.set(chatId, messages.set(stored.message.message_id, stored));
    },
    get: (chatId, messageId) => chats.get(chatId)?.get(messageId),
    remove: (chatId, messageId) => chats.get(chatId)?.delete(messageId) ?? false,
    list: (chatId) => [...(chats.get(chatId)?.values() ?? [])],
    *all() {
      for (const messages of chats.values()) yield* messages.values();
    },
    clear: () => chats.clear(),
  };
}
