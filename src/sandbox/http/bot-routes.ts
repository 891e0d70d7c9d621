import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { type Context, Hono } from 'hono';
import { Refusal } from '../refusal.ts';
import { findMethod } from '../spec/specification.ts';
import type { Store } from '../store/store.ts';
import { dispatch, refusalBody } from './dispatch.ts';
import { readCall } from './read-call.ts';

type Env = { Bindings: HttpBindings };
const GATEWAY_PAGE =
  '<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n</body>\r\n</html>\r\n';

/** The Bot API: /bot<token>/<method> and the files at /file/bot<token>/<path>. */
export function createBotRoutes(options: { store: Store; token: string }): Hono<Env> {
  const { store, token } = options;
  const routes = new Hono<Env>();

  routes.all('/:bot{bot[^/]+}/:method', async (context) => {
    try {
      if (context.req.param('bot') !== `bot${token}`) throw new Refusal(401, 'Unauthorized');
      const method = findMethod(context.req.param('method'));
      const call = await readCall(context.req.raw);
      if (method === undefined) {
        const name = context.req.param('method');
        store.calls.violate({ method: name, parameter: '', problem: 'is not a method of the sandbox' });
        throw new Refusal(404, 'Not Found: method not found');
      }
      const reply = await dispatch(store, method, { ...call, closed: closedSignal(context) });
      if (reply.kind === 'envelope') return envelope(reply.status, reply.body);
      if (reply.kind === 'html-502')
        return new Response(GATEWAY_PAGE, { status: 502, headers: { 'content-type': 'text/html' } });
      context.env.incoming.socket.destroy();
      return RESPONSE_ALREADY_SENT;
    } catch (error) {
      if (error instanceof Refusal) return envelope(error.code, refusalBody(error));
      throw error;
    }
  });

  routes.get('/file/:bot{bot[^/]+}/:path{.+}', (context) => {
    const path = context.req.param('path');
    const file = [...store.files.values()].find(
      ({ link }) => link?.path === path && link.until > store.clock.now(),
    );
    if (context.req.param('bot') !== `bot${token}`)
      return envelope(401, refusalBody(new Refusal(401, 'Unauthorized')));
    if (file === undefined) return envelope(404, refusalBody(new Refusal(404, 'Not Found')));
    return new Response(new Uint8Array(file.bytes), {
      headers: { 'content-type': 'application/octet-stream' },
    });
  });
  return routes;
}

function envelope(status: number, body: unknown): Response {
  return Response.json(body, { status });
}

/** Aborted when the bot hangs up before it has its answer. */
function closedSignal(context: Context<Env>): AbortSignal {
  const controller = new AbortController();
  context.env.outgoing.once('close', () => controller.abort());
  return controller.signal;
}
