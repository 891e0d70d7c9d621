import type { Message } from '@grammyjs/types';
import { badRequest } from '../refusal.ts';
import { chatOf, type Place } from '../store/chats.ts';
import type { Store } from '../store/store.ts';
import { type Call, listOf, type Params } from './call.ts';
import { findMessage } from './find-message.ts';
import { readPlace } from './target.ts';

const DELETABLE_SECONDS = 48 * 60 * 60;
const MOST_AT_ONCE = 100;

export function deleteMessage(store: Store, { params }: Call): true {
  const { message } = findMessage(store, params, 'to delete');
  if (!mayDelete(store, readPlace(store, params), message)) throw badRequest("message can't be deleted");
  remove(store, message.chat.id, [message.message_id]);
  return true;
}

/** Deletes what can be found of 1-100 messages. */
export function deleteMessages(store: Store, { params }: Call): true {
  const place = readPlace(store, params);
  const chatId = chatOf(place).id;
  const found = readMessageIds(params).flatMap((id) => store.messages.get(chatId, id)?.message ?? []);
  if (found.some((message) => !mayDelete(store, place, message)))
    throw badRequest("message can't be deleted");
  remove(
    store,
    chatId,
    found.map((message) => message.message_id),
  );
  return true;
}

/** The message_ids of a call. Throws a Refusal unless there are 1-100 of them. */
export function readMessageIds(params: Params): number[] {
  const ids = (listOf(params, 'message_ids') ?? []).filter((id) => typeof id === 'number');
  if (ids.length === 0) throw badRequest('message identifiers are not specified');
  if (ids.length > MOST_AT_ONCE) throw badRequest('too many message identifiers specified');
  return ids;
}

function mayDelete(store: Store, place: Place, message: Message): boolean {
  const isAdministrator = 'group' in place && place.group.bot === 'administrator';
  if (isAdministrator) return true;
  const isOwn = message.from?.id === store.bot.id;
  const isRecent = store.clock.seconds() - message.date < DELETABLE_SECONDS;
  return isRecent && (isOwn || 'person' in place);
}

function remove(store: Store, chatId: number, messageIds: readonly number[]): void {
  for (const id of messageIds) store.messages.remove(chatId, id);
  if (messageIds.length > 0) store.events.emit({ type: 'deleted', chat_id: chatId, message_ids: messageIds });
}
