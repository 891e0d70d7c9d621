import { createHash, randomInt } from 'node:crypto';
import type { Press } from '../control-contract.ts';
import type { PersonRecord } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import { ControlError } from './control-error.ts';

const LARGEST_ID_PART = 2 ** 32;

/** A person presses a button under a message of the bot. Throws ControlError when there is no such button. */
export function press(store: Store, person: PersonRecord, { chat_id, message_id, data }: Press): string {
  const message = store.messages.get(chat_id, message_id)?.message;
  const isThere = chat_id === person.user.id || store.groups.get(chat_id)?.members.includes(person.user.id);
  if (message === undefined || isThere !== true)
    throw new ControlError(404, `${person.user.first_name} sees no message ${message_id} in this chat.`);
  const buttons = message.reply_markup?.inline_keyboard.flat() ?? [];
  if (!buttons.some((button) => 'callback_data' in button && button.callback_data === data))
    throw new ControlError(404, `Message ${message_id} has no button for "${data}".`);
  if (chat_id === person.user.id && person.blocked)
    throw new ControlError(409, `${person.user.first_name} has blocked the bot; unblock it first.`);
  const id = `${person.user.id}${String(randomInt(LARGEST_ID_PART)).padStart(10, '0')}`;
  store.queries.set(id, { id, user_id: person.user.id, made: store.clock.now() });
  store.updates.push({
    callback_query: { id, from: person.user, message, chat_instance: chatInstance(chat_id), data },
  });
  return id;
}

function chatInstance(chatId: number): string {
  return createHash('sha256').update(String(chatId)).digest().readBigInt64BE().toString();
}
