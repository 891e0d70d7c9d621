import { announceGroup } from '../store/describe-state.ts';
import type { GroupRecord } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import { ControlError } from './control-error.ts';
import { announce } from './incoming.ts';

/** The first administrator closes a topic, opens it again, or deletes it with all its messages. Throws ControlError. */
export function setTopic(
  store: Store,
  group: GroupRecord,
  threadId: number,
  status: 'open' | 'closed' | 'deleted',
): void {
  const topic = group.topics.get(threadId);
  const by = store.people.get(group.administrators[0] ?? 0)?.user ?? store.bot;
  if (topic === undefined) throw new ControlError(404, `There is no topic ${threadId} in this chat.`);
  if (status === 'deleted') {
    group.topics.delete(threadId);
    const inTopic = store.messages
      .list(group.chat.id)
      .filter(({ message }) => message.message_thread_id === threadId);
    const message_ids = inTopic.map(({ message }) => message.message_id);
    for (const id of message_ids) store.messages.remove(group.chat.id, id);
    store.events.emit({ type: 'deleted', chat_id: group.chat.id, message_ids });
  } else if (topic.closed !== (status === 'closed')) {
    topic.closed = status === 'closed';
    announce(store, group, by, {
      message_thread_id: threadId,
      is_topic_message: true,
      ...(topic.closed ? { forum_topic_closed: {} } : { forum_topic_reopened: {} }),
    });
  }
  announceGroup(store, group);
}
