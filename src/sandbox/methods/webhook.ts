import type { WebhookInfo } from '@grammyjs/types';
import { isLoopbackAuthority } from '../loopback.ts';
import { badRequest } from '../refusal.ts';
import type { Store } from '../store/store.ts';
import { type Call, flagOf, integerOf, listOf, textOf } from './call.ts';

const MOST_CONNECTIONS = 100;

export function setWebhook(store: Store, { params }: Call): true {
  const url = textOf(params, 'url').trim();
  const secret = textOf(params, 'secret_token');
  if (secret.length > 256) throw badRequest('secret token is too long');
  if (!/^[A-Za-z0-9_-]*$/.test(secret)) throw badRequest('secret token contains unallowed characters');
  if (url !== '') requireLocal(url);
  const kinds = listOf(params, 'allowed_updates');
  if (kinds !== undefined) store.updates.allow(kinds.map(String));
  if (flagOf(params, 'drop_pending_updates')) store.updates.clear();
  const connections = integerOf(params, 'max_connections') ?? 40;
  delete store.webhook.lastError;
  Object.assign(store.webhook, {
    url,
    secret,
    maxConnections: Math.min(MOST_CONNECTIONS, Math.max(1, connections)),
  });
  if (url !== '') store.longPoll.terminate('setWebhook request');
  store.webhook.onSet();
  return true;
}

export function deleteWebhook(store: Store, { params }: Call): true {
  if (flagOf(params, 'drop_pending_updates')) store.updates.clear();
  delete store.webhook.lastError;
  Object.assign(store.webhook, { url: '', secret: '' });
  return true;
}

export function getWebhookInfo(store: Store): WebhookInfo {
  const { url, maxConnections, lastError } = store.webhook;
  const allowed = store.updates.allowed();
  return {
    url,
    has_custom_certificate: false,
    pending_update_count: store.updates.pending(),
    ...(url === '' ? {} : { max_connections: maxConnections }),
    ...(allowed.length === 0
      ? {}
      : { allowed_updates: [...allowed] as NonNullable<WebhookInfo['allowed_updates']> }),
    ...(lastError === undefined
      ? {}
      : { last_error_date: lastError.date, last_error_message: lastError.message }),
  };
}

/** As a Bot API server of one's own does, plain http is taken; but nothing leaves this machine. */
function requireLocal(url: string): void {
  if (!URL.canParse(url)) throw badRequest('bad webhook: invalid webhook URL specified');
  const { protocol, host } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:')
    throw badRequest('bad webhook: An HTTPS URL must be provided for webhook');
  if (!isLoopbackAuthority(host)) throw badRequest('bad webhook: the sandbox posts to this machine only');
}
