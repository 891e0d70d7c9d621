import type { Kysely } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../database/open-test-database.ts';
import type { Schema } from '../../database/schema.ts';
import { openSending, type Sending, type StartedSender } from './open-sending.ts';

/**
 * A desk, people and an empty database for each test of a file; what is read of it is the present test's.
 * @param options.isSending a sender runs from the start, alone, and is stopped after the test
 */
export function sendingForEach(options: {
  readonly people: number;
  readonly isSending: boolean;
}): Sending & { readonly db: Kysely<Schema> } {
  let database: TestDatabase;
  let sending: Sending;
  let sender: StartedSender | undefined;

  beforeAll(async () => {
    database = await openTestDatabase('SQLite');
  });
  beforeEach(async () => {
    await database.empty();
    sending = openSending(database.db);
    sender = options.isSending ? sending.startSender('one', true) : undefined;
    await sending.addPeople(options.people);
  });
  afterEach(async () => {
    let isStopped = false;
    void (sender?.stop() ?? Promise.resolve()).then(() => (isStopped = true));
    await sending.time.until(() => isStopped);
  });
  afterAll(() => database.close());

  return {
    get db() {
      return database.db;
    },
    get time() {
      return sending.time;
    },
    get desk() {
      return sending.desk;
    },
    get people() {
      return sending.people;
    },
    get chats() {
      return sending.chats;
    },
    get news() {
      return sending.news;
    },
    get changed() {
      return sending.changed;
    },
    get organisers() {
      return sending.organisers;
    },
    startSender: (holder, alone) => sending.startSender(holder, alone),
    addPeople: (count) => sending.addPeople(count),
    announce: (change) => sending.announce(change),
    reach: (id, state) => sending.reach(id, state),
  };
}
