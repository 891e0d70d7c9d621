import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** What the server does with a request that it has read. */
export type Act = (request: IncomingMessage, response: ServerResponse) => void;

export interface ScriptedServer {
  readonly apiRoot: string;
  /** What it does from now on. */
  act: Act;
  /** The requests that arrived whole. */
  readonly requests: readonly { readonly path: string; readonly body: string }[];
  /** How many connections were opened. */
  connections(): number;
  /** Ends the connections that are open. */
  hangUp(): void;
  close(): Promise<void>;
}

/** An HTTP server on this machine that answers as a test wants, however wrong. */
export async function startScriptedServer(act: Act, keepAliveMs = 60_000): Promise<ScriptedServer> {
  const requests: { path: string; body: string }[] = [];
  const sockets = new Set<Socket>();
  let connections = 0;
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      requests.push({ path: request.url ?? '', body });
      scripted.act(request, response);
    });
  });
  server.keepAliveTimeout = keepAliveMs;
  server.on('connection', (socket: Socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  const hangUp = () => sockets.forEach((socket) => socket.destroy());
  const scripted: ScriptedServer = {
    act,
    requests,
    connections: () => connections,
    hangUp,
    get apiRoot() {
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        hangUp();
      }),
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return scripted;
}

/** Answers as Telegram does. */
export function answer(body: object, status = 200): Act {
  return (_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  };
}
