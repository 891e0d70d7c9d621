import { Api } from 'grammy';
import type { TelegramFetch } from '../create-bot.ts';
import { createSenderFetch } from './sender-fetch.ts';

/** Later than the sender's own way of fetching gives up, which knows more of what happened. In seconds. */
const TIMEOUT = 60;

/** The Bot API for announcements: each call is one request, never repeated, on connections of their own. */
export function createSenderApi(options: {
  readonly token: string;
  /** The Bot API server; Telegram's own when absent. */
  readonly apiRoot?: string;
  /** Takes the place of the network in tests. */
  readonly fetch?: TelegramFetch;
}): Api {
  const apiRoot = options.apiRoot?.replace(/\/+$/, '');
  return new Api(options.token, {
    timeoutSeconds: TIMEOUT,
    ...(apiRoot === undefined ? {} : { apiRoot }),
    fetch: options.fetch ?? createSenderFetch(),
  });
}
