import type { AnnouncementDesk } from '../../announcements/announcement-desk.ts';
import type { AwaitedMessage, AwaitedMessageStore } from '../../announcements/awaited-messages.ts';
import type { Card, CardStore } from '../../announcements/card-store.ts';

const notHere = () => Promise.reject(new Error('this is not to be asked of the desk here'));

/** A desk that does what a test puts into it, and nothing else. */
export function createFakeDesk(replaced: Partial<AnnouncementDesk> = {}): AnnouncementDesk {
  return {
    begin: notHere,
    find: () => Promise.resolve(undefined),
    list: () => Promise.resolve([]),
    change: notHere,
    setVersion: notHere,
    reach: notHere,
    problems: () => Promise.resolve([]),
    approve: notHere,
    unapprove: notHere,
    discard: notHere,
    pause: notHere,
    resume: notHere,
    cancel: notHere,
    edit: notHere,
    recall: notHere,
    sendUnknownAgain: notHere,
    remind: notHere,
    report: () => Promise.resolve(undefined),
    recipients: () => Promise.resolve([]),
    react: () => Promise.resolve({ kind: 'gone' }),
    answering: () => Promise.resolve([]),
    vote: () => Promise.resolve(undefined),
    ...replaced,
  };
}

export function createFakeAwaitedMessages(): AwaitedMessageStore {
  const awaited = new Map<number, AwaitedMessage>();
  return {
    expect: (person, message) => Promise.resolve(void awaited.set(person, { ...message, at: 0 })),
    find: (person) => Promise.resolve(awaited.get(person)),
    forget: (person) => Promise.resolve(void awaited.delete(person)),
  };
}

export function createFakeCards(): CardStore {
  const cards = new Map<number, Card[]>();
  const without = (announcement: number, chat: number) =>
    (cards.get(announcement) ?? []).filter((card) => card.chat !== chat);
  return {
    put: (announcement, card) =>
      Promise.resolve(void cards.set(announcement, [...without(announcement, card.chat), card])),
    of: (announcement) => Promise.resolve(cards.get(announcement) ?? []),
    forget: (announcement, chat) =>
      Promise.resolve(void cards.set(announcement, without(announcement, chat))),
  };
}
