import { badRequest } from '../refusal.ts';
import type { Store } from '../store/store.ts';
import { type Call, flagOf, textOf } from './call.ts';
import { characters } from './read-text.ts';

/** How long Telegram waits for the answer to a press of a button. */
const QUERY_LIFE_MS = 150_000;
const LONGEST_ANSWER = 200;

export function answerCallbackQuery(store: Store, { params }: Call): true {
  const query = store.queries.get(textOf(params, 'callback_query_id'));
  if (query === undefined || store.clock.now() - query.made >= QUERY_LIFE_MS)
    throw badRequest('query is too old and response timeout expired or query ID is invalid');
  const text = textOf(params, 'text');
  const url = textOf(params, 'url');
  if (characters(text) > LONGEST_ANSWER) throw badRequest('MESSAGE_TOO_LONG');
  store.queries.delete(query.id);
  store.events.emit({
    type: 'callback-answer',
    query_id: query.id,
    user_id: query.user_id,
    ...(text === '' ? {} : { text }),
    ...(flagOf(params, 'show_alert') ? { show_alert: true } : {}),
    ...(url === '' ? {} : { url }),
  });
  return true;
}
