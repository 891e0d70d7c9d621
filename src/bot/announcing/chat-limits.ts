import { createRateWindow, type RateWindow } from './rate-window.ts';

/** One message a second to a chat, and twenty a minute to a group: Telegram's limits. Milliseconds. */
const BETWEEN_MESSAGES = 1000;
const MINUTE = 60_000;
const MOST_A_MINUTE = 20;

/** When a message may go to one chat. */
export interface ChatLimits {
  /** May lie in the past. */
  readyAt(chat: number): number;
  note(chat: number, now: number, messages: number): void;
  /** How many chats are remembered: those written to within the last second, and groups of the last minute. */
  size(): number;
}

interface Group {
  last: number;
  readonly minute: RateWindow;
}

export function createChatLimits(): ChatLimits {
  // In the order of their last message, so that what is too old to matter stands in front.
  const people = new Map<number, number>();
  const groups = new Map<number, Group>();

  function forgetOld(now: number): void {
    for (const [chat, last] of people) {
      if (last > now - BETWEEN_MESSAGES) break;
      people.delete(chat);
    }
    for (const [chat, { last }] of groups) {
      if (last > now - MINUTE) break;
      groups.delete(chat);
    }
  }

  return {
    readyAt(chat) {
      const group = groups.get(chat);
      if (group) return Math.max(group.last + BETWEEN_MESSAGES, group.minute.freeAt());
      return (people.get(chat) ?? -Infinity) + BETWEEN_MESSAGES;
    },

    note(chat, now, messages) {
      forgetOld(now);
      if (chat > 0) {
        people.delete(chat);
        people.set(chat, now);
        return;
      }
      const group = groups.get(chat) ?? { last: now, minute: createRateWindow(MOST_A_MINUTE, MINUTE) };
      group.last = now;
      group.minute.add(now, messages);
      groups.delete(chat);
      groups.set(chat, group);
    },

    size: () => people.size + groups.size,
  };
}
