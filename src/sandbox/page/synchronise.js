/** @import { SandboxEvent } from '../control-contract.ts' */
/** @import { Api } from './api.js' */
/** @import { CallLog } from './call-log.js' */
/** @import { Store } from './state.js' */
/** @import { createCallbackAnswers } from './callback-answers.js' */

const ACTION_LASTS = 6_000;
const DRAFT_LASTS = 31_000;

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

  /** @param {number} person @param {number} chat */
  async function loadChat(person, chat) {
    for (let tries = 0; tries < 5; tries += 1) {
      const before = events;
      const messages = await api.messages(person, chat);
      if (before === events || tries === 4) store.setMessages(person, chat, messages);
      if (before === events) return;
    }
  }

  async function loadChats() {
    const chats = store
      .people()
      .flatMap(({ user }) => store.chats(user.id).map(({ id }) => ({ person: user.id, id })));
    await Promise.all(chats.map(({ person, id }) => loadChat(person, id)));
  }

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
          if (event.type === 'message' && event.message.from?.is_bot)
            setActivity(event.message.chat.id, {}, 0);
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
        case 'state':
          store.setSandbox(event.state);
          void loadChats();
          break;
      }
    },
  };
}
