import { Hono } from 'hono';
import { announceState, describeState } from '../store/describe-state.ts';
import { fillStore } from '../store/fill-store.ts';
import { emptyStore, type Store } from '../store/store.ts';
import { addCrowd } from './add-people.ts';
import { countReceived } from './count-received.ts';
import { INPUTS, readInput } from './read-input.ts';

/** What tests look at and turn: calls, violations, faults, limits, the clock. */
export function createTestRoutes(store: Store): Hono {
  const routes = new Hono();
  routes.get('/state', ({ json }) => json(describeState(store)));
  routes.get('/calls', ({ req, json }) =>
    json({ calls: store.calls.calls(Number(req.query('since') ?? 0)) }),
  );
  routes.get('/violations', ({ json }) => json({ violations: store.calls.violations() }));
  routes.get('/unanswered', ({ json }) => json({ queries: [...store.queries.keys()] }));
  routes.get('/received', ({ req, json }) => json({ chats: countReceived(store, req.query('text') ?? '') }));
  routes.post('/crowd', async ({ req, json }) =>
    json(addCrowd(store, await readInput(req.raw, INPUTS.newCrowd))),
  );
  routes.post('/faults', async ({ req, json }) => {
    store.faults.add(await readInput(req.raw, INPUTS.fault));
    return json({});
  });
  routes.delete('/faults', ({ json }) => {
    store.faults.clear();
    store.floodWait.clear();
    return json({});
  });
  routes.post('/limits', async ({ req, json }) => {
    store.limits.enable((await readInput(req.raw, INPUTS.limits)).enabled);
    return json({});
  });
  routes.post('/clock', async ({ req, json }) => {
    store.clock.advance((await readInput(req.raw, INPUTS.clock)).advance_ms);
    return json({ now: store.clock.now() });
  });
  routes.post('/reset', ({ json }) => {
    emptyStore(store);
    fillStore(store);
    announceState(store);
    return json(describeState(store));
  });
  return routes;
}
