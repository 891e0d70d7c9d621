import { expect, it } from 'vitest';
import type { Message } from '@grammyjs/types';
import { placeMessages } from './message-groups.js';

const START = Date.UTC(2026, 10, 23, 23, 50) / 1000;

function message(from: number, minutes: number, more: Partial<Message> = {}): Message {
  return {
    message_id: minutes + 1,
    date: START + minutes * 60,
    chat: { id: 1, type: 'private', first_name: 'Nino' },
    from: { id: from, is_bot: false, first_name: `Person ${from}` },
    text: 'Hello',
    ...more,
  };
}

/** One letter a message: "|" where a day starts, "(" first, ")" last, "." between. */
function drawn(...messages: Message[]): string {
  return placeMessages(messages, (time) => new Date(time).toISOString().slice(0, 10))
    .map((it) => `${it.firstOfDay ? '|' : ''}${it.first ? '(' : ''}.${it.last ? ')' : ''}`)
    .join('');
}

it('joins what one person says in a row', () => {
  expect(drawn(message(1, 0), message(1, 1), message(1, 2), message(2, 3))).toBe('|(...)(.)');
});

it('starts a new group after a pause of more than five minutes', () => {
  expect(drawn(message(1, 0), message(1, 5), message(1, 11))).toBe('|(..)|(.)');
  expect(drawn(message(1, 0), message(1, 6))).toBe('|(.)(.)');
});

it('starts a new group with every day', () => {
  expect(drawn(message(1, 8), message(1, 11))).toBe('|(.)|(.)');
});

it('keeps notes of the chat out of the groups', () => {
  const joined = message(1, 1, { new_chat_members: [] });
  expect(drawn(message(1, 0), joined, message(1, 2))).toBe('|(.)(.)(.)');
});
