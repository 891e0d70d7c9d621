import type { Api } from 'grammy';
import type { Update } from 'grammy/types';
import { apiSignal } from '../sending/api-signal.ts';
import type { KeepTrying } from './keep-trying.ts';

/** The updates that the bot has something to say to. */
const ALLOWED_UPDATES = [
  'message',
  'edited_message',
  'callback_query',
  'my_chat_member',
  'poll_answer',
] as const;
/** How long Telegram holds a poll open while nothing happens, in seconds. */
const POLL_TIMEOUT = 30;
/** When a poll is given up that neither Telegram nor the network ends, in milliseconds. */
const GIVE_UP_AFTER = 45_000;
/** Telegram's limit. */
const LARGEST_BATCH = 100;
const CONFIRM_TIMEOUT = 3000;

export interface UpdatePoller {
  /** The next updates, at most so many; waits for them through outages. */
  poll(most: number, signal: AbortSignal): Promise<Update[]>;
  /** Tells Telegram that all polled updates have arrived, so that they do not come again. In vain when offline. */
  confirm(): Promise<void>;
}

/** Fetches updates by long polling; each poll confirms those before it. */
export function createUpdatePoller({ api, keepTrying }: { api: Api; keepTrying: KeepTrying }): UpdatePoller {
  let offset = 0;
  return {
    async poll(most, signal) {
      const limit = Math.max(1, Math.min(most, LARGEST_BATCH));
      const request = { offset, limit, timeout: POLL_TIMEOUT, allowed_updates: ALLOWED_UPDATES };
      const updates = await keepTrying(() => {
        const either = AbortSignal.any([signal, AbortSignal.timeout(GIVE_UP_AFTER)]);
        return api.getUpdates(request, apiSignal(either));
      }, signal);
      const last = updates.at(-1);
      if (last) offset = last.update_id + 1;
      return updates;
    },

    async confirm() {
      if (offset === 0) return;
      const signal = apiSignal(AbortSignal.timeout(CONFIRM_TIMEOUT));
      await api.getUpdates({ offset, limit: 1, timeout: 0 }, signal);
    },
  };
}
