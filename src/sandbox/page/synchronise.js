/** @import { SandboxEvent } from '../control-contract.ts' */
/** @import { Api } from './api.js' */
/** @import { CallLog } from './call-log.js' */
/** @import { Store } from './state.js' */
/** @import { createCallbackAnswers } from './callback-answers.js' */

const ACTION_LASTS = 6_000;
const DRAFT_LASTS = 31_000;
/** Of so many people the chats are read at once; those of others when they are chosen. */
const READ_AT_ONCE = 30;

/**
 * Keeps the store as the sandbox is: reads everything at the start and after a gap, and takes each event in.
 * @param {object} deps
 * @param {Api} deps.api
 * @param {Store} deps.store
 * @param {CallLog} deps.calls
 * @param {ReturnType<typeof createCallbackAnswers>} deps.answers
 */
export function createSynchroniser({ api, store, calls, answers }) {
  /** Grows with every message event, so that a list read meanwhile is known to be stale. */
  let events = 0;
  /** @type {Map<number, ReturnType<typeof setTimeout>>} */
  const expiries = new Map();
  /** The people whose chats have been read. @type {Set<number>} */
  const read = new Set();

  /** @param {number} person @param {number} chat */
  async function loadChat(person, chat) {
    for (let tries = 0; tries < 5; tries += 1) {
      const before = events;
      const { messages, votes } = await api.messages(person, chat);
      for (const [poll, options] of Object.entries(votes)) store.setVote(person, poll, options);
      if (before === events || tries === 4) store.setMessages(person, chat, messages);
      if (before === events) return;
    }
  }

  /** @param {number} person */
  async function loadPerson(person) {
    read.add(person);
    await Promise.all(store.chats(person).map(({ id }) => loadChat(person, id)));
  }

  async function loadChats() {
    const first = store.people().slice(0, READ_AT_ONCE);
    read.clear();
    await Promise.all(
      [...new Set([store.selection().person, ...first.map(({ user }) => user.id)])]
        .filter((person) => person !== null)
        .map(loadPerson),
    );
  }

  store.on('selection', () => {
    const { person } = store.selection();
    // What could not be read now is read with the next connection.
    if (person !== null && !read.has(person)) loadPerson(person).catch(() => read.delete(person));
  });

  /** @param {number} chat @param {import('./state.js').Activity} activity @param {number} lasts milliseconds */
  function setActivity(chat, activity, lasts) {
    clearTimeout(expiries.get(chat));
    store.setActivity(chat, activity);
    if (lasts > 0)
      expiries.set(
        chat,
        setTimeout(() => store.setActivity(chat, {}), lasts),
      );
  }

  /** The bot has said what it was about to say. @param {number} chat */
  function settle(chat) {
    const { action, draft } = store.activity(chat);
    if (action !== undefined || draft !== undefined) setActivity(chat, {}, 0);
  }

  return {
    async loadAll() {
      store.setSandbox(await api.state());
      await Promise.all([loadChats(), calls.refresh()]);
    },
    /** @param {SandboxEvent} event */
    take(event) {
      switch (event.type) {
        case 'message':
        case 'edited':
          events += 1;
          store.addMessage(event.message);
          if (event.type === 'message' && event.message.from?.is_bot) settle(event.message.chat.id);
          break;
        case 'deleted':
          events += 1;
          store.removeMessages(event.chat_id, event.message_ids);
          break;
        case 'action':
          setActivity(
            event.chat_id,
            { ...store.activity(event.chat_id), action: event.action },
            ACTION_LASTS,
          );
          break;
        case 'draft':
          if (event.removed) setActivity(event.chat_id, {}, 0);
          else
            setActivity(event.chat_id, { draft: event.text, canStop: event.can_stop === true }, DRAFT_LASTS);
          break;
        case 'callback-answer':
          answers.deliver(event.query_id, event);
          break;
        case 'vote':
          store.setVote(event.user_id, event.poll_id, event.options);
          break;
        case 'people':
          store.takePeople(event.people);
          break;
        case 'group':
          store.takeGroup(event.group);
          for (const person of event.group.members)
            if (read.has(person)) void loadChat(person, event.group.chat.id);
          break;
        case 'state':
          store.setSandbox(event.state);
          void loadChats();
          break;
      }
    },
  };
}
