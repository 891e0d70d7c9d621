import { createServer, type AddressInfo, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { systemTimers } from '../../shared/timers.ts';
import { answer, startScriptedServer, type Act, type ScriptedServer } from '../testing/scripted-server.ts';
import { ADDRESS, MESSENGER_TOKEN, SENT, setUpMessenger, STEP } from '../testing/set-up-messenger.ts';

const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function serve(act: Act): Promise<ScriptedServer> {
  const server = await startScriptedServer(act);
  closers.push(() => server.close());
  return server;
}

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
    const { messenger, log } = setUpMessenger(server.apiRoot, { timeout: 300 });
    const outcome = await messenger.carryOut(STEP, ADDRESS);
    expect(outcome.kind).toBe('unknown');
    expect(server.requests).toHaveLength(1);
    expect(JSON.stringify(outcome) + log()).not.toContain(MESSENGER_TOKEN);
    expect(outcome).toHaveProperty('reason', expect.stringMatching(/^sendMessage: /));
  });
});

describe('a request that never left', () => {
  it('since nobody listens was not sent', async () => {
    const server = await startScriptedServer(SENT);
    const { apiRoot } = server;
    await server.close();
    const { messenger } = setUpMessenger(apiRoot);
    expect(await messenger.carryOut(STEP, ADDRESS)).toEqual({
      kind: 'not-sent',
      reason: 'sendMessage: no connection: ECONNREFUSED',
    });
    expect(await messenger.answers()).toBe(false);
  });

  it('since there is no such host was not sent', async () => {
    const { messenger } = setUpMessenger('http://no-such-host.invalid', { timeout: 3000 });
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
    const { messenger } = setUpMessenger(`https://127.0.0.1:${port}`, { timeout: 300 });
    expect(await messenger.carryOut(STEP, ADDRESS)).toMatchObject({ kind: 'not-sent' });
  });
});

describe('a connection', () => {
  it('is used again', async () => {
    const server = await serve(SENT);
    const { messenger } = setUpMessenger(server.apiRoot);
    for (let call = 0; call < 5; call += 1) await messenger.carryOut(STEP, ADDRESS);
    expect(await messenger.answers()).toBe(true);
    expect(server.connections()).toBe(1);
  });

  it('that was idle for long is not used again', async () => {
    const server = await serve(SENT);
    const { messenger } = setUpMessenger(server.apiRoot, { longestIdle: 30 });
    await messenger.carryOut(STEP, ADDRESS);
    while (server.connections() < 2) {
      await systemTimers.wait(60);
      expect(await messenger.carryOut(STEP, ADDRESS)).toMatchObject({ kind: 'done' });
    }
  });

  it('that the other side ended meanwhile costs no message', async () => {
    const server = await serve(SENT);
    const { messenger } = setUpMessenger(server.apiRoot);
    for (let pause = 0; pause < 20; pause += 1) {
      server.hangUp();
      // May fail: that is what it is asked for.
      await messenger.answers();
      expect(await messenger.carryOut(STEP, ADDRESS)).toMatchObject({ kind: 'done' });
    }
  });
});
