import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import type { User } from '@grammyjs/types';
import { type Clock, systemClock } from '../shared/clock.ts';
import { AdviceError, errorCode } from '../shared/errors.ts';
import type { Logger } from '../shared/logger.ts';
import { SANDBOX_BOT } from './bot-user.ts';
import { createSandboxApp } from './http/sandbox-app.ts';
import { requireLoopback } from './loopback.ts';
import { createSandboxClock } from './sandbox-clock.ts';
import { createSandboxToken, refuseRealToken } from './sandbox-token.ts';
import { fillStore } from './store/fill-store.ts';
import { createStore } from './store/store.ts';
import { createWebhookSender } from './webhook/webhook-sender.ts';

export interface Sandbox {
  /** The address of the chat page. */
  readonly url: string;
  /** What the bot takes as its API root. */
  readonly apiRoot: string;
  readonly token: string;
  readonly bot: User;
  close(): Promise<void>;
}

export interface SandboxOptions {
  /** 127.0.0.1 when absent; nothing but this machine's own address. */
  readonly host?: string;
  /** 0, or absent: one that the system chooses. */
  readonly port?: number;
  readonly token?: string;
  readonly clock?: Clock;
  /** Where the files of the chat page lie. */
  readonly pageDirectory?: string;
  readonly logger?: Logger;
}

/** Longer than a long poll, so that a bot's idle connection is not cut just when it is used again. */
const KEEP_ALIVE_MS = 75_000;

/**
 * Starts a Bot API server on this machine with a few people to talk to, all in memory.
 * Throws AdviceError for an address outside this machine, a real token, or a port that is taken.
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { host = '127.0.0.1', port = 0, token = createSandboxToken() } = options;
  requireLoopback(host);
  refuseRealToken(token);
  const clock = createSandboxClock(options.clock ?? systemClock);
  const store = createStore({ clock, bot: SANDBOX_BOT });
  fillStore(store);
  const app = createSandboxApp({
    store,
    token,
    pageDirectory: options.pageDirectory ?? fileURLToPath(new URL('./page', import.meta.url)),
    logger: options.logger,
  });
  const listener = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  const server = createServer((request, response) => void listener(request, response));
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  await listen(server, host, port);
  const webhook = createWebhookSender({ store, logger: options.logger });

  const name = host.includes(':') ? `[${host}]` : host;
  const apiRoot = `http://${name}:${(server.address() as AddressInfo).port}`;
  return {
    url: `${apiRoot}/`,
    apiRoot,
    token,
    bot: SANDBOX_BOT,
    async close() {
      webhook.close();
      clock.close();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const isTaken = errorCode(error) === 'EADDRINUSE';
      const advice = `Port ${port} on ${host} is taken. Stop what is using it, or choose another port.`;
      reject(isTaken ? new AdviceError(advice, { cause: error }) : error);
    });
    server.listen(port, host, resolve);
  });
}
