import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestDatabase, TEST_DATABASES, type TestDatabase } from '../database/open-test-database.ts';
import { createGroupChats, type GroupChats } from './group-chats.ts';

describe.each(TEST_DATABASES)('the groups on %s', (kind) => {
  const BUS = -1_001_234_567_890;
  let database: TestDatabase;
  let groups: GroupChats;

  beforeAll(async () => {
    database = await openTestDatabase(kind);
    groups = createGroupChats({ db: database.db, clock: { now: () => 5 } });
  });
  beforeEach(() => database.empty());
  afterAll(() => database.close());

  it('are listed by their last title, each with its topics', async () => {
    await groups.see(-7, 'Visit');
    await groups.seeTopic(BUS, 12, 'Lost and found');
    await groups.see(BUS, 'Bus 1');
    await groups.see(BUS, 'Bus 2');
    await groups.meetTopic(BUS, 12, 'Lost');
    await groups.meetTopic(BUS, 13, 'Lunch');
    expect(await groups.list()).toEqual([
      { chat: BUS, topic: 0, title: 'Bus 2' },
      { chat: BUS, topic: 12, title: 'Lost and found' },
      { chat: BUS, topic: 13, title: 'Lunch' },
      { chat: -7, topic: 0, title: 'Visit' },
    ]);
  });

  it('are listed only while the bot is in them', async () => {
    await groups.see(BUS, 'Bus 2');
    await groups.seeTopic(BUS, 12, 'Lost and found');
    await groups.left(BUS);
    expect(await groups.list()).toEqual([]);
    await groups.see(BUS, 'Bus 2');
    expect(await groups.list()).toHaveLength(2);
  });

  it('keep their topics when they get another id, also when that was seen before', async () => {
    await groups.see(-7, 'Bus 2');
    await groups.seeTopic(-7, 12, 'Lost and found');
    await groups.see(BUS, 'Bus 2!');
    await groups.moved(-7, BUS);
    expect(await groups.list()).toEqual([
      { chat: BUS, topic: 0, title: 'Bus 2!' },
      { chat: BUS, topic: 12, title: 'Lost and found' },
    ]);
  });
});
