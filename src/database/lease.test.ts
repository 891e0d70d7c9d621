import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createLease } from './lease.ts';
import { openTestDatabase, type TestDatabase } from './open-test-database.ts';

const HOUR = 3_600_000;
let database: TestDatabase;
let now = 1_800_000_000_000;

beforeAll(async () => {
  database = await openTestDatabase('SQLite');
});
beforeEach(() => database.empty());
afterAll(() => database.close());

const lease = (holder: string) =>
  createLease({ db: database.db, name: 'sender', holder, clock: { now: () => now }, alone: false });

it('runs out in time also when the clock was set back', async () => {
  const mine = lease('mine');
  await mine.hold();
  now -= HOUR;
  expect(await mine.hold()).toBe(true);
  now += 16_000;
  expect(await lease('other').hold()).toBe(true);
});

it('is lost when the database says that another has it, whatever this clock says', async () => {
  const mine = lease('mine');
  await mine.hold();
  await database.db
    .updateTable('leases')
    .set({ holder: 'other', until: now + 10 * HOUR })
    .execute();
  now += 6000;
  expect(await mine.hold()).toBe(false);
  expect(mine.isHeld()).toBe(false);
});
