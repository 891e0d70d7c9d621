/** @import { Message } from '@grammyjs/types' */

const LONGEST_PAUSE = 5 * 60;

/**
 * @typedef {object} Placed a message and how it stands among its neighbours
 * @property {Message} message
 * @property {boolean} firstOfDay a day separator stands before it
 * @property {boolean} first the first of a group: shows the sender's name
 * @property {boolean} last the last of a group: shows the sender's picture
 */

/**
 * Groups messages of the same sender that follow each other within five minutes of one day.
 * @param {readonly Message[]} messages oldest first
 * @param {(milliseconds: number) => string} dayKey
 * @returns {Placed[]}
 */
export function placeMessages(messages, dayKey) {
  const day = messages.map((message) => dayKey(message.date * 1000));
  const joins = messages.map((message, index) => {
    const before = messages[index - 1];
    return (
      before !== undefined &&
      day[index] === day[index - 1] &&
      before.from?.id === message.from?.id &&
      message.date - before.date <= LONGEST_PAUSE &&
      isSpeech(before) &&
      isSpeech(message)
    );
  });
  return messages.map((message, index) => ({
    message,
    firstOfDay: day[index] !== day[index - 1],
    first: joins[index] !== true,
    last: joins[index + 1] !== true,
  }));
}

/**
 * What tells messages of one chat apart (ephemeral ones all have the id 0).
 * @param {Message} message
 */
export function messageKey(message) {
  return message.message_id === 0 ? `e${message.ephemeral_message_id ?? 0}` : String(message.message_id);
}

/** Something a person or the bot said, not a note such as "joined the group". @param {Message} message */
export function isSpeech(message) {
  return !SERVICE_KEYS.some((key) => key in message);
}

/** @type {readonly (keyof Message)[]} */
const SERVICE_KEYS = [
  'new_chat_members',
  'left_chat_member',
  'new_chat_title',
  'group_chat_created',
  'supergroup_chat_created',
  'migrate_to_chat_id',
  'migrate_from_chat_id',
  'pinned_message',
  'forum_topic_created',
  'forum_topic_edited',
  'forum_topic_closed',
  'forum_topic_reopened',
  'general_forum_topic_hidden',
  'general_forum_topic_unhidden',
];
