import { badRequest } from '../refusal.ts';
import { chatOf } from '../store/chats.ts';
import type { StoredMessage } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import { integerOf, type Params } from './call.ts';
import { readPlace } from './target.ts';

/** The message that chat_id and message_id name. `purpose` completes "message … not found". */
export function findMessage(
  store: Store,
  params: Params,
  purpose: string,
  chatParameter = 'chat_id',
): StoredMessage {
  const chat = chatOf(readPlace(store, params, chatParameter));
  const messageId = integerOf(params, 'message_id');
  if (messageId === undefined) throw badRequest('message identifier is not specified');
  const stored = store.messages.get(chat.id, messageId);
  if (stored === undefined) throw badRequest(`message ${purpose} not found`);
  return stored;
}
