import { expect, it } from 'vitest';
import type { Message } from '@grammyjs/types';
import { forcesReply, replyKeyboardOf, textOfButton } from './reply-keyboard.js';

/** A message as the sandbox shows it to clients, with a markup that the Bot API's own type does not carry. */
function message(id: number, markup?: object): Message {
  const plain = { message_id: id, date: 0, chat: { id: 1, type: 'private', first_name: 'Nino' }, text: 'x' };
  return { ...plain, ...(markup && { reply_markup: markup }) } as unknown as Message;
}

it('keeps the newest keyboard in force until another message takes it away', () => {
  const shown = message(1, { keyboard: [['Yes', 'No']], one_time_keyboard: true });
  expect(replyKeyboardOf([shown, message(2), message(3, { inline_keyboard: [] })])).toEqual({
    rows: [['Yes', 'No']],
    once: true,
    placeholder: undefined,
    messageId: 1,
  });
  expect(replyKeyboardOf([shown, message(2, { remove_keyboard: true })])).toBeNull();
  expect(replyKeyboardOf([])).toBeNull();
});

it('sends the text of plain buttons only', () => {
  expect(textOfButton('Yes')).toBe('Yes');
  expect(textOfButton({ text: 'No' })).toBe('No');
  expect(textOfButton({ text: 'My number', request_contact: true })).toBeNull();
});

it('knows a message that asks for a reply', () => {
  expect(forcesReply(message(1, { force_reply: true }))).toBe(true);
  expect(forcesReply(message(1))).toBe(false);
});
