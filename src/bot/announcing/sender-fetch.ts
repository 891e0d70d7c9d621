import {
  Agent as HttpAgent,
  request as requestHttp,
  type ClientRequest,
  type IncomingMessage,
} from 'node:http';
import { Agent as HttpsAgent, request as requestHttps } from 'node:https';
import { errorCode } from '../../shared/errors.ts';
import type { TelegramFetch } from '../create-bot.ts';
import { LostCall } from './lost-call.ts';

/** When a call that nobody answers is given up. Milliseconds. */
const TIMEOUT = 30_000;
/**
 * A connection that was idle for longer is not used again: servers close theirs after five seconds and more, and a request on
 * one that is just being closed would be lost without anybody knowing what became of it. Milliseconds.
 */
const LONGEST_IDLE = 2000;

/**
 * What the sender uses of `fetch`, one request a call: what it rejects with tells whether the request can have left.
 * That is known for certain here alone, from the connection itself: grammY's own way of fetching tells a code, and the same
 * ECONNRESET stands for a handshake that failed and for a message that may have arrived.
 * @throws LostCall when no answer of Telegram came
 */
export function createSenderFetch({ timeout = TIMEOUT, longestIdle = LONGEST_IDLE } = {}): TelegramFetch {
  const options = { keepAlive: true, timeout: longestIdle };
  const agents = { http: new HttpAgent(options), https: new HttpsAgent(options) };

  return async (url, { body, signal }) => {
    if (typeof body !== 'string') throw new TypeError('Announcements carry no files, only their ids.');
    const isSecure = url.startsWith('https:');
    const request = isSecure
      ? requestHttps(url, { method: 'POST', agent: agents.https })
      : requestHttp(url, { method: 'POST', agent: agents.http });
    const connection = watch(request, isSecure);
    let isLate = false;
    const deadline = setTimeout(() => {
      isLate = true;
      request.destroy();
    }, timeout);
    const stop = () => void request.destroy();
    signal.addEventListener('abort', stop, { once: true });
    try {
      const response = await send(request, body);
      return await readAnswer(response);
    } catch (error) {
      if (error instanceof LostCall) throw error;
      const code = isLate ? `given up after ${timeout / 1000} s` : (errorCode(error) ?? 'closed');
      throw new LostCall({ left: connection.isOpen(), code });
    } finally {
      clearTimeout(deadline);
      signal.removeEventListener('abort', stop);
    }
  };
}

/** Watches whether there is a connection through which the request can leave; with TLS, after its handshake. */
function watch(request: ClientRequest, isSecure: boolean): { isOpen(): boolean } {
  let isOpen = false;
  request.once('socket', (socket) => {
    if (request.reusedSocket || !socket.connecting) isOpen = true;
    else socket.once(isSecure ? 'secureConnect' : 'connect', () => (isOpen = true));
  });
  return { isOpen: () => isOpen };
}

function send(request: ClientRequest, body: string): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request.once('response', resolve);
    // Stays: a connection may fail after its answer has begun, which whoever reads the answer is told too.
    request.on('error', reject);
    request.setHeader('content-type', 'application/json');
    request.setHeader('content-length', Buffer.byteLength(body));
    request.end(body);
  });
}

async function readAnswer(response: IncomingMessage): ReturnType<TelegramFetch> {
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  const answer = parse(Buffer.concat(chunks).toString('utf8'));
  if (!isAnswer(answer)) throw new LostCall({ left: true, code: `HTTP ${response.statusCode ?? 0}` });
  return { json: () => Promise.resolve(answer) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A gateway's page: whoever asks looks for an answer of Telegram and finds none.
    return undefined;
  }
}

function isAnswer(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'ok' in value && typeof value.ok === 'boolean';
}
