/** @import { Message } from '@grammyjs/types' */
/** @import { EditText, NewGroup, Press, RecordedCall, SandboxChat, SandboxState, SendLocation, SendText, Violation, Vote } from '../control-contract.ts' */

/** @typedef {ReturnType<typeof createApi>} Api */

/**
 * The sandbox's control plane as functions. Each rejects with an Error whose message may be shown to the person.
 * @param {{ fetch: typeof window.fetch }} deps
 */
export function createApi({ fetch }) {
  /**
   * @param {'GET' | 'POST'} method
   * @param {string} path below /control
   * @param {object} [body] FormData goes as it is, anything else as JSON
   * @returns {Promise<any>}
   */
  async function request(method, path, body) {
    const form = body instanceof FormData;
    const response = await fetch(`/control${path}`, {
      method,
      ...(body && { body: form ? body : JSON.stringify(body) }),
      ...(body && !form && { headers: { 'content-type': 'application/json' } }),
    });
    const answer = await response.json().catch(() => null);
    if (!response.ok) throw new Error(answer?.error ?? `${response.status} ${response.statusText}`.trim());
    return answer;
  }

  return {
    /** @returns {Promise<SandboxState>} */
    state: () => request('GET', '/state'),
    /**
     * Oldest first, with the person's votes by the id of the poll.
     * @param {number} person @param {number} chat
     * @returns {Promise<{ messages: Message[], votes: Record<string, number[]> }>}
     */
    messages: (person, chat) => request('GET', `/chats/${chat}/messages?viewer=${person}`),
    /** @param {number} since @returns {Promise<RecordedCall[]>} */
    calls: async (since) => (await request('GET', `/calls?since=${since}`)).calls,
    /** @returns {Promise<Violation[]>} */
    violations: async () => (await request('GET', '/violations')).violations,
    /** @param {NewGroup} group @returns {Promise<SandboxChat>} */
    addGroup: (group) => request('POST', '/chats', group),
    /** @param {number} chat @param {string} name @returns {Promise<number>} the number of the new topic */
    addTopic: async (chat, name) =>
      (await request('POST', `/chats/${chat}/topics`, { name })).message_thread_id,
    /** @param {number} person @param {SendText} text @returns {Promise<Message>} */
    send: (person, text) => request('POST', `/people/${person}/send`, text),
    /** @param {number} person @param {SendLocation} place @returns {Promise<Message>} */
    sendLocation: (person, place) => request('POST', `/people/${person}/location`, place),
    /** @param {number} person @param {EditText} text @returns {Promise<Message>} */
    edit: (person, text) => request('POST', `/people/${person}/edit`, text),
    /** @param {number} person @param {Press} press @returns {Promise<string>} the id of the callback query */
    press: async (person, press) => (await request('POST', `/people/${person}/press`, press)).query_id,
    /** @param {number} person @param {Vote} vote */
    vote: (person, vote) => request('POST', `/people/${person}/vote`, vote),
    /** @param {number} person @param {FormData} form @returns {Promise<Message[]>} */
    sendFiles: async (person, form) => (await request('POST', `/people/${person}/files`, form)).messages,
    /** @param {number} person @param {string} payload '' for none @returns {Promise<Message>} */
    start: (person, payload) => request('POST', `/people/${person}/start`, payload ? { payload } : {}),
    /** @param {number} person @param {boolean} blocked */
    setBlocked: (person, blocked) =>
      request('POST', `/people/${person}/${blocked ? 'block' : 'unblock'}`, {}),
    /** @param {number} person @param {number} chat */
    stopDraft: (person, chat) => request('POST', `/people/${person}/stop-draft`, { chat_id: chat }),
  };
}

/** @param {string} fileId */
export function fileAddress(fileId) {
  return `/control/files/${encodeURIComponent(fileId)}`;
}
