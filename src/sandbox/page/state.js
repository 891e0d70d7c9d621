/** @import { Message } from '@grammyjs/types' */
/** @import { SandboxChat, SandboxPerson, SandboxState } from '../control-contract.ts' */
import { messageKey } from './message-groups.js';

/**
 * What is chosen on the page: whose eyes, which chat (null: the list, on a phone), which topic (null: all).
 * @typedef {{ person: number | null, chat: number | null, topic: number | null }} Selection
 * @typedef {{ action?: string, draft?: string, canStop?: boolean }} Activity
 * @typedef {'people' | 'selection' | 'messages' | 'activity' | 'read'} Change
 * @typedef {{ id: number, title: string, type: string, isForum: boolean, members: readonly number[], topics: NonNullable<SandboxChat['topics']> }} ChatSummary
 * @typedef {ReturnType<typeof createStore>} Store
 */

/**
 * Everything the page knows, in one place; views subscribe to the changes they draw. What a person has read is
 * kept in `storage`, so that a reload does not make old messages new.
 * @param {{ storage: Pick<Storage, 'getItem' | 'setItem'>, now: () => number }} deps
 */
export function createStore({ storage, now }) {
  /** @type {SandboxState | null} */
  let sandbox = null;
  let clockAhead = 0;
  /** @type {Selection} */
  let selection = { person: null, chat: null, topic: null };
  /** @type {Map<string, Message[]>} */
  const messages = new Map();
  /** @type {Map<number, Activity>} */
  const activity = new Map();
  /** @type {Map<Change, Set<() => void>>} */
  const listeners = new Map();

  /** @param {...Change} changes */
  function changed(...changes) {
    for (const change of changes) for (const listener of listeners.get(change) ?? []) listener();
  }

  /** @param {number} person @param {number} chat */
  const keyOf = (person, chat) => `read:${person}:${chat}`;
  /** @param {number} person @param {number} chat @returns {readonly Message[]} */
  const messagesOf = (person, chat) => messages.get(keyOf(person, chat)) ?? [];
  /** @param {readonly Message[]} list */
  const newest = (list) => list.reduce((most, { message_id: id }) => Math.max(most, id), 0);

  /** @param {number} person @param {number} chat */
  function readUpTo(person, chat) {
    const stored = Number(storage.getItem(keyOf(person, chat)) ?? 0);
    // Ids start anew when the sandbox does; then what was read before says nothing.
    return stored > newest(messagesOf(person, chat)) ? 0 : stored;
  }

  const store = {
    /** @param {Change} change @param {() => void} listener */
    on(change, listener) {
      listeners.set(change, (listeners.get(change) ?? new Set()).add(listener));
    },
    bot: () => sandbox?.bot ?? null,
    people: () => sandbox?.people ?? [],
    /** What can be sent; nothing before the sandbox has told. @returns {SandboxState['limits']} */
    limits: () => sandbox?.limits ?? { file_bytes: 0, caption_length: 0, album_files: 1 },
    selection: () => selection,
    /** The sandbox's clock, milliseconds UTC. */
    now: () => now() + clockAhead,
    /** @param {number | null} [id] the selected one when absent @returns {SandboxPerson | undefined} */
    person: (id = selection.person) => sandbox?.people.find(({ user }) => user.id === id),
    /** The chats of a person: the private one with the bot first. @param {number} person @returns {ChatSummary[]} */
    chats(person) {
      const own = { id: person, title: sandbox?.bot.first_name ?? '', type: 'private' };
      const groups = (sandbox?.groups ?? []).filter(({ members }) => members.includes(person));
      return [
        { ...own, isForum: false, members: [person], topics: [] },
        ...groups.map(({ chat, members, topics = [] }) => ({
          id: chat.id,
          title: chat.title ?? '',
          type: chat.type,
          isForum: chat.is_forum === true,
          members,
          topics,
        })),
      ];
    },
    /** @returns {ChatSummary | undefined} */
    chat: () => store.chats(selection.person ?? 0).find(({ id }) => id === selection.chat),
    messagesOf,
    /** The messages of the chosen chat, of all its topics. */
    messages: () => messagesOf(selection.person ?? 0, selection.chat ?? 0),
    /** Whether the messages of the chosen chat are known, be there any or none. */
    isLoaded: () => messages.has(keyOf(selection.person ?? 0, selection.chat ?? 0)),
    /** @param {number} chat @returns {Activity} */
    activity: (chat) => activity.get(chat) ?? {},
    /** @param {number} person @param {number} chat */
    unread: (person, chat) =>
      messagesOf(person, chat).filter(
        ({ message_id: id, from }) => id > readUpTo(person, chat) && from?.id !== person,
      ).length,

    /** @param {SandboxState} state */
    setSandbox(state) {
      sandbox = state;
      clockAhead = state.now - now();
      changed('people');
    },
    /** @param {Partial<Selection>} choice */
    select(choice) {
      const topic = 'chat' in choice ? null : selection.topic;
      selection = { ...selection, topic, ...choice };
      changed('selection');
    },
    /** @param {number} person @param {number} chat @param {Message[]} list */
    setMessages(person, chat, list) {
      messages.set(keyOf(person, chat), list);
      changed('messages');
    },
    /** @param {number} person @param {number} chat */
    markRead(person, chat) {
      const id = newest(messagesOf(person, chat));
      if (id === readUpTo(person, chat)) return;
      storage.setItem(keyOf(person, chat), String(id));
      changed('read');
    },
    /** Adds a message for all who see it, or puts it in the place of the one it edits. @param {Message} message */
    addMessage(message) {
      const chat = message.chat.id;
      for (const person of audienceOf(message)) {
        const list = messagesOf(person, chat);
        const at = list.findIndex((known) => messageKey(known) === messageKey(message));
        messages.set(keyOf(person, chat), at < 0 ? [...list, message] : list.with(at, message));
      }
      changed('messages');
    },
    /** @param {number} chat @param {readonly number[]} ids */
    removeMessages(chat, ids) {
      for (const { user } of sandbox?.people ?? []) {
        const left = messagesOf(user.id, chat).filter(({ message_id: id }) => !ids.includes(id));
        messages.set(keyOf(user.id, chat), left);
      }
      changed('messages');
    },
    /** @param {number} chat @param {Activity} next */
    setActivity(chat, next) {
      activity.set(chat, next);
      changed('activity');
    },
  };

  /** @param {Message} message @returns {number[]} */
  function audienceOf(message) {
    if (message.receiver_user) return [message.receiver_user.id, message.from?.id ?? 0];
    const all = (sandbox?.people ?? []).map(({ user }) => user.id);
    return all.filter((person) => store.chats(person).some(({ id }) => id === message.chat.id));
  }

  return store;
}
