import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import type { Logger } from '../../shared/logger.ts';
import { createControlRoutes } from '../control/control-routes.ts';
import { isLoopbackAuthority, isOwnOrigin } from '../loopback.ts';
import type { Store } from '../store/store.ts';
import { createBotRoutes } from './bot-routes.ts';
import { createPageRoutes } from './page-routes.ts';

/** Everything the sandbox serves: the Bot API, the control plane and the chat page. */
export function createSandboxApp(options: {
  store: Store;
  token: string;
  pageDirectory: string;
  logger: Logger | undefined;
}): Hono<{ Bindings: HttpBindings }> {
  const { store, token, pageDirectory, logger } = options;
  const app = new Hono<{ Bindings: HttpBindings }>();

  app.use('*', async (context, next) => {
    if (!isLoopbackAuthority(context.req.header('host')))
      return context.json({ error: 'The sandbox answers to its own address only.' }, 403);
    return next();
  });
  app.use('/control/*', async (context, next) => {
    const isOwn = isOwnOrigin(context.req.header('origin'), context.req.header('host'));
    if (!isOwn || context.req.header('sec-fetch-site') === 'cross-site')
      return context.json({ error: 'The control plane answers to its own page only.' }, 403);
    return next();
  });
  app.route('/control', createControlRoutes(store));
  app.route('/', createBotRoutes({ store, token }));
  app.route('/', createPageRoutes({ directory: pageDirectory }));
  app.onError((error) => {
    logger?.error({ err: error }, 'The sandbox failed to answer a request');
    const body = {
      ok: false,
      error_code: 500,
      description: 'Internal Server Error',
      error: 'Internal Server Error',
    };
    return Response.json(body, { status: 500 });
  });
  return app;
}
