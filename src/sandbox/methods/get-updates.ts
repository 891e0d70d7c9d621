import type { Update } from '@grammyjs/types';
import { Refusal } from '../refusal.ts';
import type { Store } from '../store/store.ts';
import { type Call, integerOf, listOf } from './call.ts';

const LONGEST_POLL_SECONDS = 50;
const MOST_UPDATES = 100;

/** Long polling; a list of allowed updates is kept until another one comes. */
export function getUpdates(store: Store, { params, closed }: Call): Promise<Update[]> {
  if (store.webhook.url !== '')
    throw new Refusal(
      409,
      "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    );
  const kinds = listOf(params, 'allowed_updates');
  if (kinds !== undefined) store.updates.allow(kinds.map(String));
  const limit = integerOf(params, 'limit') ?? MOST_UPDATES;
  const timeout = Math.max(0, integerOf(params, 'timeout') ?? 0);
  return store.longPoll.wait({
    offset: integerOf(params, 'offset') ?? 0,
    limit: limit >= 1 && limit <= MOST_UPDATES ? limit : MOST_UPDATES,
    timeoutMs: Math.min(timeout, LONGEST_POLL_SECONDS) * 1000,
    closed,
  });
}
