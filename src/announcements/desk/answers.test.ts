import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestDatabase, TEST_DATABASES, type TestDatabase } from '../../database/open-test-database.ts';
import { createLedger } from '../sending/ledger.ts';
import { createPollStore } from '../stores/poll-store.ts';
import { createRoundStore } from '../stores/round-store.ts';
import { openSending, type Sending } from '../testing/open-sending.ts';

const GROUP = -100_5;

describe.each(TEST_DATABASES)('answers to announcements on %s', (kind) => {
  let database: TestDatabase;
  let sending: Sending;

  beforeAll(async () => {
    database = await openTestDatabase(kind);
  });
  beforeEach(async () => {
    await database.empty();
    sending = openSending(database.db);
    await sending.addPeople(3);
  });
  afterAll(() => database.close());

  /** An announcement that went to person 1 and is on its way to person 2, and perhaps to a group. */
  async function announceTo(...groups: number[]): Promise<number> {
    const { desk, time } = sending;
    const id = await sending.announce({ buttons: [{ kind: 'help' }] });
    const now = time.clock.now();
    const { db } = database;
    await db.updateTable('announcements').set({ state: 'sending', started_at: now }).execute();
    const round = await createRoundStore(db).add({ announcement: id, kind: 'send', revision: 1, now });
    const rows = [1, 2, 3, ...groups].map((chat) => ({ chat, topic: 0 }));
    await createLedger(db).add(round, rows, now);
    const set = (chat: number, values: { state: 'sent' | 'sending'; step?: number }) =>
      db.updateTable('deliveries').set(values).where('chat', '=', chat).execute();
    await set(1, { state: 'sent', step: 1 });
    await set(2, { state: 'sending' });
    for (const group of groups) await set(group, { state: 'sent', step: 1 });
    await createPollStore(db, time.clock).add({ poll: 'p', announcement: id, part: 0 });
    expect((await desk.find(id))?.state).toBe('sending');
    return id;
  }

  it('count from those to whom it came, or may have come', async () => {
    const id = await announceTo();
    const kinds = await Promise.all([1, 2, 3, 77].map(async (person) => sending.desk.react(id, person, 0)));
    expect(kinds.map((reacted) => reacted.kind)).toEqual(['noted', 'noted', 'gone', 'gone']);
    expect(await sending.desk.react(id, 77, 0, GROUP)).toEqual({ kind: 'gone' });
  });

  it('count from anybody in a group that has it', async () => {
    const id = await announceTo(GROUP);
    expect(await sending.desk.react(id, 77, 0, GROUP)).toMatchObject({ kind: 'noted' });
    expect(await sending.desk.react(id, 78, 0)).toEqual({ kind: 'gone' });
    expect(await sending.desk.vote('p', 77, [0])).toEqual({ announcement: id });
  });

  it('in a poll that somebody forwarded do not count', async () => {
    const id = await announceTo();
    expect(await sending.desk.vote('p', 1, [0])).toEqual({ announcement: id });
    expect(await sending.desk.vote('p', 77, [0])).toBeUndefined();
  });
});
