import { expect, it } from 'vitest';
import { reachState } from './sending/reach-state.ts';
import { openSendingWorld, TEXT } from './sending/sending-world.ts';

const PEOPLE = 60;

it('a bot that is stopped while it sends finishes what is on its way, and leaves nothing unknown and no lease', async (test) => {
  const world = await openSendingWorld({ test, people: PEOPLE });
  const { client } = world;
  // Long enough for several to be on their way at every moment.
  const effect = { kind: 'slow', milliseconds: 400 } as const;
  await client.fault({ method: 'sendMessage', text: TEXT, times: PEOPLE, effect });
  const id = await world.announce('all');
  const first = await world.startBot();
  await world.arrived(20);
  first.kill('SIGTERM');
  const stopped = performance.now();
  expect(await first.exited).toBe(0);
  const seconds = (performance.now() - stopped) / 1000;

  const left = await world.desk(async ({ desk, db }) => ({
    states: (await db.selectFrom('deliveries').select('state').execute()).map(({ state }) => state),
    leases: await db.selectFrom('leases').selectAll().execute(),
    announcement: (await desk.find(id))?.state,
  }));
  const sent = left.states.filter((state) => state === 'sent').length;
  expect(new Set(left.states)).toEqual(new Set(['sent', 'pending']));
  expect(left).toMatchObject({ leases: [], announcement: 'sending' });
  expect((await client.received(TEXT)).size).toBe(sent);

  await world.startBot();
  const { report, received } = await reachState(world, id, 'sent', TEXT);
  expect(report.outcomes).toMatchObject({ sent: PEOPLE, unknown: 0, pending: 0 });
  expect(received).toEqual(new Map(world.people.map((person) => [person, 1])));
  await test.annotate(`stopped in ${seconds.toFixed(1)} s with ${sent} of ${PEOPLE} sent`);
}, 120_000);
