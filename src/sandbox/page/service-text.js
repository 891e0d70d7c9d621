/** @import { Message } from '@grammyjs/types' */
/** @import { Word } from './words.js' */
import { nameOf } from './names.js';

/**
 * What a note of the chat says ("Nino joined"); null for what people and the bot say themselves.
 * @param {Word} word
 * @param {Message} message
 * @returns {string | null}
 */
export function serviceText(word, message) {
  const name = nameOf(message.from);
  if (message.new_chat_members)
    return word('joined', { name: message.new_chat_members.map(nameOf).join(', ') });
  if (message.left_chat_member) return word('left', { name: nameOf(message.left_chat_member) });
  if (message.pinned_message) return word('pinned', { name });
  if (message.forum_topic_created) return word('topicCreated', { title: message.forum_topic_created.name });
  if (message.forum_topic_edited)
    return word('topicRenamed', { title: message.forum_topic_edited.name ?? '' });
  if (message.forum_topic_closed) return word('topicClosed');
  if (message.forum_topic_reopened) return word('topicReopened');
  if (message.new_chat_title) return word('groupRenamed', { title: message.new_chat_title });
  if (message.group_chat_created || message.supergroup_chat_created) return word('groupCreated', { name });
  if (message.migrate_to_chat_id || message.migrate_from_chat_id) return word('groupMigrated');
  return null;
}
