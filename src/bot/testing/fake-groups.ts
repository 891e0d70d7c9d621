import type { GroupChat, GroupChats } from '../../people/group-chats.ts';

/** The groups in a list, as the store keeps them. */
export function createFakeGroups(): GroupChats {
  let known: GroupChat[] = [];
  const put = (group: GroupChat) => {
    known = [...known.filter((one) => one.chat !== group.chat || one.topic !== group.topic), group];
    return Promise.resolve();
  };
  return {
    see: (chat, title) => put({ chat, topic: 0, title }),
    seeTopic: (chat, topic, title) => put({ chat, topic, title }),
    meetTopic: (chat, topic, title) =>
      known.some((one) => one.chat === chat && one.topic === topic)
        ? Promise.resolve()
        : put({ chat, topic, title }),
    left: (chat) => Promise.resolve(void (known = known.filter((one) => one.chat !== chat))),
    moved: (from, to) =>
      Promise.resolve(void (known = known.map((one) => (one.chat === from ? { ...one, chat: to } : one)))),
    list: () => Promise.resolve(known),
  };
}
