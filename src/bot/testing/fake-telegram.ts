import type { UserFromGetMe } from 'grammy/types';
import type { TelegramFetch } from '../create-bot.ts';
import { createFakeFiles, type FakeFiles } from './fake-files.ts';
import { createFakeUpdateQueue, type FakeUpdateQueue } from './fake-update-queue.ts';
import { readForm } from './read-form.ts';

export const BOT: UserFromGetMe = {
  id: 999,
  is_bot: true,
  first_name: 'Dragoman',
  username: 'dragoman_bot',
  can_join_groups: true,
  can_read_all_group_messages: false,
  supports_inline_queries: false,
  can_connect_to_business: false,
  has_main_web_app: false,
  has_topics_enabled: false,
  allows_users_to_create_topics: false,
  can_manage_bots: false,
  supports_guest_queries: false,
  supports_join_request_queries: false,
};

export interface ApiCall {
  readonly method: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

export interface Refusal {
  readonly error_code: number;
  readonly description: string;
  readonly parameters?: object;
}

/** What a call gets instead of success; undefined lets it succeed. When it throws, the connection dies. */
export type Refuse = (call: ApiCall) => Refusal | undefined;

export interface FakeTelegram {
  readonly fetch: TelegramFetch;
  readonly updates: FakeUpdateQueue;
  readonly files: FakeFiles;
  /** All calls, oldest first. */
  readonly calls: readonly ApiCall[];
  /** The payloads of one method's calls. */
  of(method: string): Readonly<Record<string, unknown>>[];
  /** The texts that were sent or edited into messages, oldest first. */
  texts(): string[];
  /** The id that the last sent message got. */
  lastMessageId(): number;
  /** Decides about calls from now on. */
  refuse(decide: Refuse): void;
  clear(): void;
}

/** A Telegram within the process: takes what the bot sends, without network, and refuses what a test wants refused. */
export function createFakeTelegram(): FakeTelegram {
  const calls: ApiCall[] = [];
  const updates = createFakeUpdateQueue();
  const files = createFakeFiles();
  let messageId = 1000;
  let decide: Refuse = () => undefined;

  function resultOf({ method, payload }: ApiCall): unknown {
    if (method === 'getMe') return BOT;
    if (method === 'getFile') return files.describe(payload['file_id'] as string);
    if (!/^(send(Message|Document)|editMessageText)$/.test(method)) return true;
    if (method.startsWith('send')) messageId += 1;
    return { message_id: payload['message_id'] ?? messageId, date: 0, chat: { id: payload['chat_id'] } };
  }

  return {
    calls,
    updates,
    files,
    async fetch(url, { body, signal }) {
      const method = url.slice(url.lastIndexOf('/') + 1);
      const payload =
        typeof body === 'string' ? (JSON.parse(body) as Record<string, unknown>) : await readForm(body);
      const call = { method, payload };
      calls.push(call);
      const refusal = decide(call);
      const reply = refusal
        ? { ok: false, ...refusal }
        : {
            ok: true,
            result: method === 'getUpdates' ? await updates.poll(payload, signal) : resultOf(call),
          };
      return { json: () => Promise.resolve(reply) };
    },
    of: (method) => calls.filter((call) => call.method === method).map(({ payload }) => payload),
    texts: () =>
      calls
        .filter(({ method }) => method === 'sendMessage' || method === 'editMessageText')
        .map(({ payload }) => payload['text'] as string),
    lastMessageId: () => messageId,
    refuse(next) {
      decide = next;
    },
    clear() {
      calls.length = 0;
    },
  };
}
