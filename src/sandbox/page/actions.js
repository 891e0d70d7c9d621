/** @import { Message } from '@grammyjs/types' */
/** @import { Api } from './api.js' */
/** @import { CallLog } from './call-log.js' */
/** @import { Dates } from './dates.js' */
/** @import { Store } from './state.js' */
/** @import { Toasts } from './toast.js' */
/** @import { Word } from './words.js' */
/** @import { createCallbackAnswers } from './callback-answers.js' */
import { safeAddress, startPayload } from './links.js';
import { topicOf } from './topics.js';

/**
 * What every view is given.
 * @typedef {{ store: Store, actions: Actions, word: Word, dates: Dates, language: string, toasts: Toasts, calls: CallLog }} Page
 * @typedef {ReturnType<typeof createActions>} Actions
 */

/**
 * What the chosen person does in the chosen chat. Nothing here rejects: a refusal is shown as a notice and gives null.
 * @param {{ api: Api, store: Store, toasts: Toasts, word: Word, answers: ReturnType<typeof createCallbackAnswers> }} deps
 */
export function createActions({ api, store, toasts, word, answers }) {
  /** @template T @param {() => Promise<T>} work @returns {Promise<T | null>} */
  async function attempt(work) {
    try {
      return await work();
    } catch (error) {
      toasts.show(word('failed', { reason: String(/** @type {Error} */ (error).message) }), 'error');
      return null;
    }
  }

  function place() {
    const { person, chat } = store.selection();
    return { person: person ?? 0, chat: chat ?? 0 };
  }

  /** An answer goes into the topic of the message it answers. @param {Message | null} replyTo */
  function topicFor(replyTo) {
    return store.selection().topic ?? (replyTo === null ? null : topicOf(replyTo));
  }

  const actions = {
    /** @param {string} text @param {Message | null} [replyTo] */
    send(text, replyTo = null) {
      const { person, chat } = place();
      const topic = topicFor(replyTo);
      const thread = topic === null ? {} : { message_thread_id: topic };
      const reply = replyTo === null ? {} : { reply_to_message_id: replyTo.message_id };
      return attempt(() => api.send(person, { chat_id: chat, text, ...thread, ...reply }));
    },
    /** @param {Message} message @param {string} text */
    edit: (message, text) =>
      attempt(() =>
        api.edit(place().person, { chat_id: place().chat, message_id: message.message_id, text }),
      ),
    /** Resolves when the bot has answered, or has not for long. @param {Message} message @param {string} data */
    async press(message, data) {
      const query = await attempt(() =>
        api.press(place().person, { chat_id: place().chat, message_id: message.message_id, data }),
      );
      if (query === null) return;
      const answer = await answers.answerTo(query);
      if (answer === null) toasts.show(word('notAnswered'), 'error');
      if (answer?.url) actions.openLink(answer.url);
      if (answer?.text) toasts[answer.show_alert ? 'alert' : 'show'](answer.text);
    },
    /**
     * @param {readonly File[]} files
     * @param {'document' | 'photo' | 'voice' | 'sticker'} kind
     * @param {string} caption
     * @param {Message | null} [replyTo]
     */
    sendFiles(files, kind, caption, replyTo = null) {
      const { person, chat } = place();
      const topic = topicFor(replyTo);
      const form = new FormData();
      form.set('chat_id', String(chat));
      form.set('kind', kind);
      if (caption) form.set('caption', caption);
      if (topic !== null) form.set('message_thread_id', String(topic));
      if (replyTo !== null) form.set('reply_to_message_id', String(replyTo.message_id));
      for (const file of files) form.append('file', file, file.name);
      return attempt(() => api.sendFiles(person, form));
    },
    /** @param {import('./places.js').Place} where */
    sendPlace(where) {
      const { person, chat } = place();
      const topic = topicFor(null);
      const thread = topic === null ? {} : { message_thread_id: topic };
      return attempt(() => api.sendLocation(person, { chat_id: chat, ...where, ...thread }));
    },
    /** @param {Message} message with a poll @param {number[]} options numbers from 0; none takes the vote back */
    vote(message, options) {
      const { person, chat } = place();
      return attempt(() => api.vote(person, { chat_id: chat, message_id: message.message_id, options }));
    },
    /** A tap on a link that starts the bot: opens the private chat. @param {string} payload '' for none */
    start(payload) {
      const { person } = place();
      if (store.selection().chat !== person) store.select({ chat: person });
      return attempt(() => api.start(person, payload));
    },
    /** @param {boolean} blocked */
    setBlocked: (blocked) => attempt(() => api.setBlocked(place().person, blocked)),
    stopDraft: () => attempt(() => api.stopDraft(place().person, place().chat)),
    /** @param {string} title @param {boolean} topics @param {number[]} members */
    addGroup: (title, topics, members) =>
      attempt(() => api.addGroup({ title, type: 'supergroup', is_forum: topics, members })),
    /** @param {string} name @returns {Promise<number | null>} the number of the new topic */
    addTopic: (name) => attempt(() => api.addTopic(place().chat, name)),
    /** Opens an address outside; one that starts this bot stays inside. @param {string} raw */
    openLink(raw) {
      const payload = startPayload(raw, store.bot()?.username);
      const address = safeAddress(raw);
      if (payload !== null) void actions.start(payload);
      else if (address !== null) window.open(address, '_blank', 'noopener');
    },
  };
  return actions;
}
