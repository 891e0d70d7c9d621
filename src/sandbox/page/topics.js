/** @import { Message } from '@grammyjs/types' */

/** The topic of a message, or null for the general one. @param {Message} message @returns {number | null} */
export function topicOf(message) {
  const inTopic = message.is_topic_message || message.forum_topic_created !== undefined;
  return inTopic ? (message.message_thread_id ?? null) : null;
}
