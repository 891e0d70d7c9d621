import { createServer, type AddressInfo, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { Step } from '../../announcements/messenger.ts';
import { createLogger } from '../../shared/logger.ts';
import { systemTimers } from '../../shared/timers.ts';
import { sayKeys } from '../testing/fake-services.ts';
import { answer, startScriptedServer, type Act, type ScriptedServer } from '../testing/scripted-server.ts';
import { createPacer } from './pacer.ts';
import { createSenderApi } from './sender-api.ts';
import { createSenderFetch } from './sender-fetch.ts';
import { createTelegramMessenger } from './telegram-messenger.ts';

const TOKEN = '123456:TEST-TOKEN-abcdefghijklmnopqrstuvwxyz';
const STEP: Step = {
  kind: 'part',
  part: { kind: 'text', text: { text: 'Bus 2', entities: [] } },
  buttons: [],
};
const ADDRESS = { announcement: 1, chat: 7, topic: 0, language: 'en' } as const;
const SENT = answer({ ok: true, result: { message_id: 55, date: 0, chat: { id: 7 } } });

const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function serve(act: Act): Promise<ScriptedServer> {
  const server = await startScriptedServer(act);
  closers.push(() => server.close());
  return server;
}

function messengerTo(apiRoot: string, timeouts: Parameters<typeof createSenderFetch>[0] = {}) {
  const lines: string[] = [];
  const held: number[] = [];
  const pacer = createPacer({ clock: { now: () => 0 }, timers: systemTimers });
  const messenger = createTelegramMessenger({
    api: createSenderApi({ token: TOKEN, apiRoot, fetch: createSenderFetch(timeouts) }),
    pacer: { ...pacer, hold: (seconds) => void held.push(seconds) },
    say: sayKeys,
    logger: createLogger({ level: 'trace', write: (line) => lines.push(line) }),
  });
  return { messenger, held, log: () => lines.join('') };
}

describe('a call that Telegram answers', () => {
  it('is one request', async () => {
    const server = await serve(SENT);
    const { messenger } = messengerTo(server.apiRoot);
    expect(await messenger.carryOut(STEP, ADDRESS)).toEqual({ kind: 'done', messages: [55] });
    expect(server.requests).toEqual([
      { path: `/bot${TOKEN}/sendMessage`, body: JSON.stringify({ chat_id: 7, text: 'Bus 2' }) },
    ]);
  });

  it('gives all messages of an album, and the id of a poll', async () => {
    const server = await serve(answer({ ok: true, result: [{ message_id: 5 }, { message_id: 6 }] }));
    const { messenger } = messengerTo(server.apiRoot);
    const photo = { kind: 'photo', fileId: 'one', caption: { text: '', entities: [] } } as const;
    const album: Step = { kind: 'part', part: { kind: 'album', files: [photo, photo] }, buttons: [] };
    expect(await messenger.carryOut(album, ADDRESS)).toEqual({ kind: 'done', messages: [5, 6] });
    server.act = answer({ ok: true, result: { message_id: 7, poll: { id: 'poll-1' } } });
    const part = { kind: 'poll', question: 'Who?', options: ['I'], several: false } as const;
    const poll: Step = { kind: 'part', part, buttons: [] };
    expect(await messenger.carryOut(poll, ADDRESS)).toEqual({ kind: 'done', messages: [7], poll: 'poll-1' });
  });

  it('makes no message when it changes or deletes one', async () => {
    const server = await serve(SENT);
    const { messenger } = messengerTo(server.apiRoot);
    const text = { text: 'Bus 3', entities: [] };
    const edit: Step = { kind: 'edit', message: 55, what: 'text', text, buttons: [] };
    expect(await messenger.carryOut(edit, ADDRESS)).toEqual({ kind: 'done', messages: [] });
    server.act = answer({ ok: true, result: true });
    const remove: Step = { kind: 'delete', messages: [55] };
    expect(await messenger.carryOut(remove, ADDRESS)).toEqual({ kind: 'done', messages: [] });
  });

  it('with "too many requests" holds everything up', async () => {
    const description = 'Too Many Requests: retry after 17';
    const refusal = { ok: false, error_code: 429, description, parameters: { retry_after: 17 } };
    const server = await serve(answer(refusal, 429));
    const { messenger, held } = messengerTo(server.apiRoot);
    expect(await messenger.carryOut(STEP, ADDRESS)).toEqual({ kind: 'wait', seconds: 17 });
    expect(held).toEqual([17]);
    expect(server.requests).toHaveLength(1);
  });

  it('with "unauthorized" was not sent, which the log tells', async () => {
    const server = await serve(answer({ ok: false, error_code: 401, description: 'Unauthorized' }, 401));
    const { messenger, log } = messengerTo(server.apiRoot);
    expect(await messenger.carryOut(STEP, ADDRESS)).toMatchObject({ kind: 'not-sent' });
    expect(log()).toContain('Telegram does not know the token');
    expect(await messenger.answers()).toBe(false);
  });
});

describe('a request that may have arrived', () => {
  const CASES: Readonly<Record<string, Act>> = {
    'closed without an answer': (request) => request.socket.destroy(),
    'closed within the head of the answer': ({ socket }) => socket.end('HTTP/1.1 200 OK\r\ncontent-'),
    'closed within the answer': (_request, response) => {
      response.writeHead(200, { 'content-length': 100 });
      response.write('{"ok":true,', () => response.socket?.destroy());
    },
    'closed within an answer without a length': (_request, response) => {
      response.write('{"ok":true,', () => response.socket?.destroy());
    },
    'answered by a gateway': (_request, response) => {
      response.writeHead(502, { 'content-type': 'text/html' });
      response.end('<html>502 Bad Gateway</html>');
    },
    'answered by something else': answer({ error: 'who are you?' }),
    redirected: (_request, response) => {
      response.writeHead(302, { location: '/elsewhere' });
      response.end();
    },
    'answered with an inner fault': answer({ ok: false, error_code: 500, description: 'Internal' }, 500),
    'never answered': () => undefined,
  };

  it.each(Object.keys(CASES))('(%s) is not known to have, and not repeated', async (name) => {
    const server = await serve(CASES[name] ?? SENT);
    const { messenger, log } = messengerTo(server.apiRoot, { timeout: 300 });
    const outcome = await messenger.carryOut(STEP, ADDRESS);
    expect(outcome.kind).toBe('unknown');
    expect(server.requests).toHaveLength(1);
    expect(JSON.stringify(outcome) + log()).not.toContain(TOKEN);
    expect(outcome).toHaveProperty('reason', expect.stringMatching(/^sendMessage: /));
  });
});

describe('a request that never left', () => {
  it('since nobody listens was not sent', async () => {
    const server = await startScriptedServer(SENT);
    const { apiRoot } = server;
    await server.close();
    const { messenger } = messengerTo(apiRoot);
    expect(await messenger.carryOut(STEP, ADDRESS)).toEqual({
      kind: 'not-sent',
      reason: 'sendMessage: no connection: ECONNREFUSED',
    });
    expect(await messenger.answers()).toBe(false);
  });

  it('since there is no such host was not sent', async () => {
    const { messenger } = messengerTo('http://no-such-host.invalid', { timeout: 3000 });
    const outcome = await messenger.carryOut(STEP, ADDRESS);
    expect(outcome).toHaveProperty('kind', 'not-sent');
    expect(outcome).toHaveProperty('reason', expect.stringContaining('no connection: '));
  });

  it.each<[string, (socket: Socket) => unknown]>([
    ['the other side hangs up', (socket) => socket.destroy()],
    ['the other side speaks no TLS', (socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')],
    ['the handshake takes too long', (socket) => socket.resume()],
  ])('since %s was not sent', async (_why, act) => {
    const sockets: Socket[] = [];
    const server = createServer((socket) => {
      sockets.push(socket);
      act(socket);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    closers.push(() => {
      sockets.forEach((socket) => socket.destroy());
      return new Promise((resolve) => server.close(resolve));
    });
    const { port } = server.address() as AddressInfo;
    const { messenger } = messengerTo(`https://127.0.0.1:${port}`, { timeout: 300 });
    expect(await messenger.carryOut(STEP, ADDRESS)).toMatchObject({ kind: 'not-sent' });
  });
});

describe('a connection', () => {
  it('is used again', async () => {
    const server = await serve(SENT);
    const { messenger } = messengerTo(server.apiRoot);
    for (let call = 0; call < 5; call += 1) await messenger.carryOut(STEP, ADDRESS);
    expect(await messenger.answers()).toBe(true);
    expect(server.connections()).toBe(1);
  });

  it('that was idle for long is not used again', async () => {
    const server = await serve(SENT);
    const { messenger } = messengerTo(server.apiRoot, { longestIdle: 30 });
    await messenger.carryOut(STEP, ADDRESS);
    while (server.connections() < 2) {
      await systemTimers.wait(60);
      expect(await messenger.carryOut(STEP, ADDRESS)).toMatchObject({ kind: 'done' });
    }
  });

  it('that the other side ended meanwhile costs no message', async () => {
    const server = await serve(SENT);
    const { messenger } = messengerTo(server.apiRoot);
    for (let pause = 0; pause < 20; pause += 1) {
      server.hangUp();
      // May fail: that is what it is asked for.
      await messenger.answers();
      expect(await messenger.carryOut(STEP, ADDRESS)).toMatchObject({ kind: 'done' });
    }
  });
});
