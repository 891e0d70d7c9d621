import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A token in the form that BotFather gives out; nobody's. */
export const MADE_UP_TOKEN = `123456789:${'AbCdEfG'.repeat(5)}`;

export interface TelegramServer {
  readonly apiRoot: string;
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** A Bot API server that refuses these methods (`*`: all) with a code and a description, and says yes to everything else. */
export async function startTelegramServer(
  refusals: Readonly<Record<string, readonly [code: number, description: string]>>,
): Promise<TelegramServer> {
  const server = createServer((request, response) => {
    request.resume();
    const method = request.url?.split('/').at(-1)?.split('?')[0] ?? '';
    const refusal = refusals[method] ?? refusals['*'];
    const me = { id: 123456789, is_bot: true, first_name: 'Bot', username: 'made_up_bot' };
    const body =
      refusal === undefined
        ? { ok: true, result: method === 'getMe' ? me : true }
        : { ok: false, error_code: refusal[0], description: refusal[1] };
    response.writeHead(refusal?.[0] ?? 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    apiRoot: `http://127.0.0.1:${port}`,
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
