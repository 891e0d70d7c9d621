import { afterAll, beforeAll, expect, it } from 'vitest';
import { createLease } from '../../database/lease.ts';
import { openTestDatabase, silentLogger, type TestDatabase } from '../../database/open-test-database.ts';
import { createPersonStore } from '../../people/person-store.ts';
import { createAnnouncementStore } from '../stores/announcement-store.ts';
import { createRoundStore } from '../stores/round-store.ts';
import { createFakeChats } from '../testing/fake-messenger.ts';
import { contentOf } from '../testing/sample-content.ts';
import { createVirtualTime } from '../testing/virtual-time.ts';
import { createArrivals } from './arrivals.ts';
import { deliver } from './deliver.ts';
import { createLedger } from './ledger.ts';
import { createRecovery } from './recovery.ts';
import { SENDER_LEASE } from './sender-lease.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase('SQLite');
});
afterAll(() => database.close());

it('makes no call when the connection to the database died over its beginning, and keeps the row ready', async () => {
  const { db } = database;
  const time = createVirtualTime();
  const { clock, timers } = time;
  const now = clock.now();
  const chats = createFakeChats({ timers, now: () => now });
  const ledger = createLedger(db);
  const people = createPersonStore({ db, clock });
  await people.see(1, 'en');
  await createLease({ db, name: SENDER_LEASE, holder: 'me', clock, alone: true }).hold();
  const announcement = await createAnnouncementStore(db).insert({
    content: contentOf(),
    audience: 'all',
    now,
  });
  const rounds = createRoundStore(db);
  const round = await rounds.add({ announcement: announcement.id, kind: 'send', revision: 1, now });
  await rounds.start(round.id, now);
  await ledger.add(round, [{ chat: 1, topic: 0, person: 1 }], now);
  const [row] = await ledger.ready([round.id], now, 1);
  if (!row) throw new Error('nothing is ready');

  let fault: unknown;
  void deliver(
    { row, round, announcement: { ...announcement, urgent: true } },
    new AbortController().signal,
    {
      ledger: {
        ...ledger,
        async begin(...call) {
          await ledger.begin(...call);
          throw new Error('Connection terminated unexpectedly');
        },
      },
      ...{ messenger: chats.messenger, clock, holder: 'me', fallback: 'en', timeZone: 'Asia/Seoul' },
      recovery: createRecovery({ messenger: chats.messenger, timers, logger: silentLogger }),
      arrivals: createArrivals(db),
      findPerson: (id) => people.find(id),
      onUnreachable: () => Promise.resolve(),
      onMoved: () => Promise.resolve(),
      onPoll: () => Promise.resolve(),
      isInVain: () => false,
      surely: (write) => write(),
    },
  ).catch((error: unknown) => (fault = error));
  await time.until(() => fault !== undefined);
  expect(chats.calls).toEqual([]);
  expect(await ledger.ready([round.id], now, 1)).toEqual([{ ...row, language: 'en', revision: 1 }]);
});
