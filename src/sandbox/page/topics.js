/** @import { Message } from '@grammyjs/types' */

/**
 * The topics of a forum group, as far as its messages tell of them. Messages outside every topic are of the general one,
 * which is not listed.
 * @param {readonly Message[]} messages
 * @returns {{ id: number, name: string | null }[]} name is null when nothing told it
 */
export function topicsIn(messages) {
  /** @type {Map<number, string | null>} */
  const topics = new Map();
  for (const message of messages) {
    const id = topicOf(message);
    if (id === null) continue;
    const named = message.forum_topic_created?.name ?? message.forum_topic_edited?.name;
    topics.set(id, named ?? topics.get(id) ?? message.reply_to_message?.forum_topic_created?.name ?? null);
  }
  return [...topics].map(([id, name]) => ({ id, name }));
}

/** The topic of a message, or null for the general one. @param {Message} message @returns {number | null} */
export function topicOf(message) {
  const inTopic = message.is_topic_message || message.forum_topic_created !== undefined;
  return inTopic ? (message.message_thread_id ?? null) : null;
}
