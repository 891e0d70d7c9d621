/** @import { Message } from '@grammyjs/types' */
/** @import { SandboxChat, SandboxPerson, SandboxState } from '../control-contract.ts' */
/** @import { ChatSummary } from './directory.js' */
import { createDirectory } from './directory.js';
import { isSpeech, messageKey } from './message-groups.js';

/**
 * What is chosen on the page: whose eyes, which chat (null: the list, on a phone), which topic (null: all).
 * @typedef {{ person: number | null, chat: number | null, topic: number | null }} Selection
 * @typedef {{ action?: string, draft?: string, canStop?: boolean }} Activity
 * @typedef {'people' | 'selection' | 'messages' | 'activity' | 'read'} Change
 * @typedef {ReturnType<typeof createStore>} Store
 */

/**
 * Everything the page knows, in one place; views subscribe to the changes they draw. What a person has read is
 * kept in `storage`, so that a reload does not make old messages new.
 * `soon` puts off the drawing of messages, so that many that come at once are drawn once; at once when absent.
 * @param {{ storage: Pick<Storage, 'getItem' | 'setItem'>, now: () => number, soon?: (work: () => void) => void }} deps
 */
export function createStore({ storage, now, soon = (work) => work() }) {
  const directory = createDirectory();
  let clockAhead = 0;
  /** @type {Selection} */
  let selection = { person: null, chat: null, topic: null };
  /** @type {Map<string, Message[]>} */
  const messages = new Map();
  /** What people chose in polls, by person and poll. @type {Map<string, readonly number[]>} */
  const votes = new Map();
  let drawsSoon = false;
  /** @type {Map<number, Activity>} */
  const activity = new Map();
  /** @type {Map<Change, Set<() => void>>} */
  const listeners = new Map();

  /** @param {...Change} changes */
  function changed(...changes) {
    for (const change of changes) for (const listener of listeners.get(change) ?? []) listener();
  }

  function messagesCame() {
    if (drawsSoon) return;
    drawsSoon = true;
    soon(() => {
      drawsSoon = false;
      changed('messages');
    });
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
    bot: () => directory.sandbox()?.bot ?? null,
    people: directory.people,
    /** What can be sent; nothing before the sandbox has told. @returns {SandboxState['limits']} */
    limits: () => directory.sandbox()?.limits ?? { file_bytes: 0, caption_length: 0, album_files: 1 },
    selection: () => selection,
    /** The sandbox's clock, milliseconds UTC. */
    now: () => now() + clockAhead,
    /** @param {number | null} [id] the selected one when absent @returns {SandboxPerson | undefined} */
    person: (id = selection.person) => directory.person(id ?? 0),
    chats: directory.chats,
    /** @returns {ChatSummary | undefined} */
    chat: () => store.chats(selection.person ?? 0).find(({ id }) => id === selection.chat),
    messagesOf,
    /** The messages of the chosen chat, of all its topics. */
    messages: () => messagesOf(selection.person ?? 0, selection.chat ?? 0),
    /** Whether the messages of the chosen chat are known, be there any or none. */
    isLoaded: () => messages.has(keyOf(selection.person ?? 0, selection.chat ?? 0)),
    /** @param {number} chat @returns {Activity} */
    activity: (chat) => activity.get(chat) ?? {},
    /** How much somebody has said that the person has not seen; notes of the chat do not count. @param {number} person @param {number} chat */
    unread(person, chat) {
      const seen = readUpTo(person, chat);
      return messagesOf(person, chat).filter(
        (message) => message.message_id > seen && message.from?.id !== person && isSpeech(message),
      ).length;
    },

    /** @param {SandboxState} state */
    setSandbox(state) {
      directory.set(state);
      clockAhead = state.now - now();
      changed('people');
    },
    /** @param {readonly SandboxPerson[]} people who came or changed */
    takePeople(people) {
      directory.takePeople(people);
      changed('people');
    },
    /** @param {SandboxChat} group that came or changed */
    takeGroup(group) {
      directory.takeGroup(group);
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
      const known = new Map(messagesOf(person, chat).map((message) => [messageKey(message), message]));
      // What is as it was stays the same object, so that nothing is drawn anew for it.
      const kept = list.map((message) => {
        const old = known.get(messageKey(message));
        return old !== undefined && JSON.stringify(old) === JSON.stringify(message) ? old : message;
      });
      messages.set(keyOf(person, chat), kept);
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
      messagesCame();
    },
    /** @param {number} chat @param {readonly number[]} ids */
    removeMessages(chat, ids) {
      for (const person of directory.readersOf(chat)) {
        const left = messagesOf(person, chat).filter(({ message_id: id }) => !ids.includes(id));
        messages.set(keyOf(person, chat), left);
      }
      messagesCame();
    },
    /** What the chosen person chose in a poll: numbers from 0. @param {string} poll @returns {readonly number[]} */
    vote: (poll) => votes.get(`${selection.person}:${poll}`) ?? [],
    /** @param {number} person @param {string} poll @param {readonly number[]} options */
    setVote(person, poll, options) {
      votes.set(`${person}:${poll}`, options);
    },
    /** @param {number} chat @param {Activity} next */
    setActivity(chat, next) {
      activity.set(chat, next);
      changed('activity');
    },
  };

  /** @param {Message} message @returns {readonly number[]} */
  function audienceOf(message) {
    if (message.receiver_user) return [message.receiver_user.id, message.from?.id ?? 0];
    return directory.readersOf(message.chat.id);
  }

  return store;
}
