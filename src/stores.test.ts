import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestDatabase, silentLogger, type TestDatabase } from './database/open-test-database.ts';
import { createStores } from './stores.ts';

const OWNER = 1;

describe('the stores', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openTestDatabase('SQLite');
  });
  beforeEach(() => database.empty());
  afterAll(() => database.close());

  const open = (access: 'open' | 'invite') =>
    createStores({
      ...{ database, access, clock: { now: () => 5 }, logger: silentLogger },
      ...{ keepDays: 30, ownerIds: [OWNER] },
    });

  it('know owners by the configuration, however they are looked up', async () => {
    const { people } = open('open');
    expect(await people.see(OWNER)).toMatchObject({ role: 'owner' });
    expect(await people.find(OWNER)).toMatchObject({ role: 'owner' });
    expect(await people.listAll()).toMatchObject([{ role: 'owner' }]);
  });

  it('list passers-by only where anybody may ask', async () => {
    const { people, invites } = open('invite');
    for (const id of [OWNER, 2, 3, 4]) await people.see(id);
    await people.setRole(2, 'staff');
    const { secret } = await invites.create({ label: 'Bus 2', role: 'participant', cohorts: ['Bus 2'] });
    await invites.redeem(secret, 3);
    expect((await people.listAll()).map(({ id }) => id)).toEqual([OWNER, 2, 3]);
    expect((await open('open').people.listAll()).map(({ id }) => id)).toEqual([OWNER, 2, 3, 4]);
  });

  it('forget how somebody came', async () => {
    const { people, invites, forgetPerson } = open('open');
    await people.see(2, 'kk', 'Aida');
    const { secret } = await invites.create({
      label: 'Aida',
      name: 'Aida',
      role: 'participant',
      cohorts: [],
    });
    await invites.redeem(secret, 2);
    await forgetPerson(2);
    expect(await people.find(2)).toBeUndefined();
    expect(await invites.countPersonal()).toEqual({ made: 0, used: 0 });
    expect(await database.db.selectFrom('invite_uses').selectAll().execute()).toEqual([]);
  });
});
