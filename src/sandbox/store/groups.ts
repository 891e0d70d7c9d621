import type { NewGroup } from '../control-contract.ts';
import { createMessage } from './create-message.ts';
import type { GroupChat, GroupRecord } from './records.ts';
import type { Store } from './store.ts';

const SUPERGROUPS_BELOW = -1_000_000_000_000;
const TOPIC_COLOR = 7_322_096;

/** Adds a group with the bot in it; the first of its members made it and is its administrator. */
export function addGroup(
  store: Store,
  group: NewGroup & { readonly id?: number; readonly topics?: readonly string[] },
): GroupRecord {
  const id = group.id ?? freeId(store, group.type);
  const chat: GroupChat =
    group.type === 'group'
      ? { id, type: 'group', title: group.title }
      : {
          id,
          type: 'supergroup',
          title: group.title,
          ...(group.is_forum === true ? { is_forum: true } : {}),
        };
  const record: GroupRecord = {
    chat,
    members: [...group.members],
    administrators: group.members.slice(0, 1),
    bot: 'member',
    topics: new Map(),
  };
  store.groups.set(id, record);
  for (const topic of group.topics ?? []) addTopic(store, record, topic);
  return record;
}

/** Opens a topic of a forum; its number is that of the message that announces it. */
export function addTopic(store: Store, group: GroupRecord, name: string): number {
  const author = store.people.get(group.administrators[0] ?? 0)?.user ?? store.bot;
  const threadId = store.messages.nextId(group.chat.id);
  group.topics.set(threadId, { name, closed: false });
  createMessage(store, {
    chat: group.chat,
    from: author,
    messageId: threadId,
    threadId,
    content: { forum_topic_created: { name, icon_color: TOPIC_COLOR } },
  });
  return threadId;
}

function freeId(store: Store, type: NewGroup['type']): number {
  const ids = [...store.groups.keys()].filter((id) => id < SUPERGROUPS_BELOW === (type === 'supergroup'));
  return Math.min(type === 'supergroup' ? -1_002_000_000_000 : -4_100_000, ...ids) - 1;
}
