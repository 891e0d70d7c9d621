import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { SandboxEvent } from '../control-contract.ts';
import { describeState } from '../store/describe-state.ts';
import type { Store } from '../store/store.ts';
import { createChatRoutes } from './chat-routes.ts';
import { createContentRoutes } from './content-routes.ts';
import { ControlError } from './control-error.ts';
import { createFileRoutes } from './file-routes.ts';
import { createPeopleRoutes } from './people-routes.ts';
import { createTestRoutes } from './test-routes.ts';

/** The control plane, to stand under /control; see control-contract.ts for what each route says. */
export function createControlRoutes(store: Store): Hono {
  const routes = new Hono();
  routes.route('/', createTestRoutes(store));
  routes.route('/', createFileRoutes(store));
  routes.route('/people', createPeopleRoutes(store));
  routes.route('/people', createContentRoutes(store));
  routes.route('/chats', createChatRoutes(store));
  routes.get('/events', (context) =>
    streamSSE(context, async (stream) => {
      const stop = store.events.listen((data) => void stream.write(`data: ${data}\n\n`));
      const state: SandboxEvent = { type: 'state', state: describeState(store) };
      await stream.write(`data: ${JSON.stringify(state)}\n\n`);
      await new Promise<void>((resolve) => stream.onAbort(resolve));
      stop();
    }),
  );
  routes.all('*', () => {
    throw new ControlError(404, 'The control plane has no such route.');
  });
  routes.onError((error) => {
    if (!(error instanceof ControlError)) throw error;
    return Response.json({ error: error.message }, { status: error.status });
  });
  return routes;
}
