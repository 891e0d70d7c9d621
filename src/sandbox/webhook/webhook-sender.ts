import type { Update } from '@grammyjs/types';
import { errorMessage } from '../../shared/errors.ts';
import type { Logger } from '../../shared/logger.ts';
import { dispatch } from '../http/dispatch.ts';
import { asObject } from '../methods/call.ts';
import { findMethod } from '../spec/specification.ts';
import type { Store } from '../store/store.ts';

const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 60_000;
const PATIENCE_MS = 60_000;

/** Posts updates to the webhook while one is set: one after the other, each until it is taken. */
export interface WebhookSender {
  close(): void;
}

export function createWebhookSender(options: { store: Store; logger: Logger | undefined }): WebhookSender {
  const { store, logger } = options;
  const closing = new AbortController();
  let busy = false;
  let stopResting: (() => void) | undefined;
  let offset = 0;
  let wait = FIRST_WAIT_MS;

  const next = (): void => {
    if (busy || closing.signal.aborted || store.webhook.url === '') return;
    const [update] = store.updates.take(offset, 1);
    if (update === undefined) return;
    busy = true;
    void deliver(store, update, closing.signal).then((problem) => {
      if (problem === undefined) {
        busy = false;
        offset = update.update_id + 1;
        store.updates.take(offset, 1);
        wait = FIRST_WAIT_MS;
        next();
        return;
      }
      if (closing.signal.aborted) return;
      logger?.warn({ problem }, 'The webhook did not take an update');
      store.webhook.lastError = { date: store.clock.seconds(), message: problem };
      stopResting = store.clock.after(wait, wake);
      wait = Math.min(LONGEST_WAIT_MS, wait * 2);
    });
  };
  const wake = (): void => {
    stopResting = undefined;
    busy = false;
    next();
  };
  store.updates.onPush(next);
  store.webhook.onSet = () => {
    stopResting?.();
    if (stopResting === undefined) next();
    else wake();
  };
  return { close: () => closing.abort() };
}

/** Posts one update; gives what went wrong, if anything. A method in the answer is carried out. */
async function deliver(store: Store, update: Update, closing: AbortSignal): Promise<string | undefined> {
  const { url, secret } = store.webhook;
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(secret === '' ? {} : { 'x-telegram-bot-api-secret-token': secret }),
      },
      body: JSON.stringify(update),
      redirect: 'error',
      signal: AbortSignal.any([closing, AbortSignal.timeout(PATIENCE_MS)]),
    });
    const text = await response.text();
    if (!response.ok) return `Wrong response from the webhook: ${response.status} ${response.statusText}`;
    await carryOut(store, text, closing);
    return undefined;
  } catch (error) {
    return errorMessage(error);
  }
}

async function carryOut(store: Store, answer: string, closed: AbortSignal): Promise<void> {
  if (!answer.trim().startsWith('{')) return;
  const { method: name, ...params } = asObject(JSON.parse(answer)) ?? {};
  const method = typeof name === 'string' ? findMethod(name) : undefined;
  if (method === undefined || method.startsWith('get')) return;
  await dispatch(store, method, { params, uploads: new Map(), closed });
}
