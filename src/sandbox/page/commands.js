/** @import { RecordedCall } from '../control-contract.ts' */

/**
 * @typedef {{ command: string, description: string }} Command
 * @typedef {{ chat: number, person: number, isGroup: boolean, language: string | undefined }} Place
 */

/**
 * The commands the bot set for this person in this chat, by the order in which Telegram looks for them: the narrowest
 * scope first, and in each the person's language before the list for all languages.
 * @param {readonly RecordedCall[]} calls oldest first
 * @param {Place} place
 * @returns {Command[] | null} null when the bot set none
 */
export function commandsAt(calls, place) {
  const lists = setLists(calls);
  for (const scope of scopesAt(place)) {
    for (const language of [place.language ?? '', '']) {
      const list = lists.get(`${scope} ${language}`);
      if (list !== undefined && list.length > 0) return list;
    }
  }
  return null;
}

/** @param {Place} place */
function scopesAt({ chat, person, isGroup }) {
  return isGroup
    ? [`chat_member ${chat} ${person}`, `chat ${chat}`, 'all_group_chats', 'default']
    : [`chat ${chat}`, 'all_private_chats', 'default'];
}

/** @param {readonly RecordedCall[]} calls */
function setLists(calls) {
  /** @type {Map<string, Command[]>} */
  const lists = new Map();
  for (const { method, payload, ok } of calls) {
    if (!ok || (method !== 'setMyCommands' && method !== 'deleteMyCommands')) continue;
    const { type, chat_id, user_id } = /** @type {any} */ (parsed(payload['scope']) ?? { type: 'default' });
    const scope = [type, chat_id, user_id].filter((part) => part !== undefined).join(' ');
    const commands = method === 'setMyCommands' ? parsed(payload['commands']) : [];
    lists.set(`${scope} ${payload['language_code'] ?? ''}`, /** @type {Command[]} */ (commands ?? []));
  }
  return lists;
}

/** Objects come as they are, or as JSON when the call was a form. @param {unknown} value @returns {unknown} */
function parsed(value) {
  return typeof value === 'string' ? JSON.parse(value) : value;
}
