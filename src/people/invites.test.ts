import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestDatabase, TEST_DATABASES, type TestDatabase } from '../database/open-test-database.ts';
import type { NewInvite } from './invite.ts';
import { createInviteStore, type InviteStore } from './invites.ts';
import { createPersonStore, type PersonStore } from './person-store.ts';

const AIDA = 7_000_000_001;
const BUS: NewInvite = { label: 'Bus 2', role: 'participant', cohorts: ['Bus 2'] };

describe.each(TEST_DATABASES)('invites on %s', (kind) => {
  let database: TestDatabase;
  let people: PersonStore;
  let invites: InviteStore;
  let now = 1_700_000_000_000;
  const clock = { now: () => now };

  beforeAll(async () => {
    database = await openTestDatabase(kind);
    people = createPersonStore({ db: database.db, clock });
    invites = createInviteStore({ db: database.db, clock });
  });
  beforeEach(async () => {
    await database.empty();
    await people.see(AIDA, 'kk', 'Aida');
  });
  afterAll(() => database.close());

  it('enrol whoever taps, and keep no secret', async () => {
    const { invite, secret } = await invites.create({ ...BUS, language: 'ru', by: 9, mostUses: 2 });
    expect(secret).toMatch(/^[\w-]{22}$/);
    expect(JSON.stringify(await database.db.selectFrom('invites').selectAll().execute())).not.toContain(
      secret,
    );
    expect(await invites.redeem(secret, AIDA)).toEqual({
      kind: 'enrolled',
      invite: { ...invite, uses: 1 },
      first: true,
    });
    expect(await people.find(AIDA)).toMatchObject({
      ...{ role: 'participant', cohorts: ['Bus 2'], language: 'ru', name: 'Aida', enrolledAt: now },
    });
  });

  it('tell of a role that they gave', async () => {
    const { secret } = await invites.create({ ...BUS, role: 'organiser' });
    expect(await invites.redeem(secret, AIDA)).toMatchObject({ first: true, newRole: 'organiser' });
    await people.see(8);
    await people.setRole(8, 'owner');
    expect(await invites.redeem(secret, 8)).not.toHaveProperty('newRole');
    expect(await people.find(8)).toMatchObject({ role: 'owner' });
  });

  it('do nothing at a second tap, also after the role was taken back and the invite revoked', async () => {
    const { invite, secret } = await invites.create({ ...BUS, role: 'organiser', mostUses: 1 });
    await Promise.all([invites.redeem(secret, AIDA), invites.redeem(secret, AIDA)]);
    await people.setRole(AIDA, 'participant');
    await invites.revoke(invite.id);
    expect(await invites.redeem(secret, AIDA)).toMatchObject({ kind: 'enrolled', first: false });
    expect(await people.find(AIDA)).toMatchObject({ role: 'participant' });
    expect(await invites.find(invite.id)).toMatchObject({ uses: 1 });
  });

  it('say why they bring nobody any more', async () => {
    const used = await invites.create({ ...BUS, mostUses: 1 });
    await people.see(8);
    await invites.redeem(used.secret, 8);
    expect(await invites.redeem(used.secret, AIDA)).toEqual({ kind: 'used-up' });
    const revoked = await invites.create(BUS);
    expect(await invites.revoke(revoked.invite.id)).toBe(true);
    expect(await invites.revoke(revoked.invite.id)).toBe(false);
    expect(await invites.redeem(revoked.secret, AIDA)).toEqual({ kind: 'revoked' });
    const expiring = await invites.create({ ...BUS, expiresAt: now + 1000 });
    now += 1000;
    expect(await invites.redeem(expiring.secret, AIDA)).toEqual({ kind: 'expired' });
    expect(await invites.redeem('x', AIDA)).toEqual({ kind: 'unknown' });
    expect(await people.find(AIDA)).not.toHaveProperty('enrolledAt');
  });

  it('let exactly five of twenty in who race for five places', async () => {
    const { invite, secret } = await invites.create({ ...BUS, mostUses: 5 });
    const crowd = Array.from({ length: 20 }, (_, index) => 100 + index);
    for (const id of crowd) await people.see(id);
    const became = await Promise.all(crowd.map((id) => invites.redeem(secret, id)));
    expect(became.filter(({ kind: what }) => what === 'enrolled')).toHaveLength(5);
    expect(became.filter(({ kind: what }) => what === 'used-up')).toHaveLength(15);
    expect(await invites.find(invite.id)).toMatchObject({ uses: 5 });
    const enrolled = (await people.listAll()).filter(({ cohorts }) => cohorts.includes('Bus 2'));
    expect(enrolled).toHaveLength(5);
    expect(await database.db.selectFrom('invite_uses').select('person').execute()).toHaveLength(5);
  });

  it('for one person each are made together and counted rather than listed', async () => {
    await invites.create(BUS);
    const made = await invites.createAll(
      ['Aida', 'John'].map((name) => ({ ...BUS, label: name, name, mostUses: 1 })),
    );
    expect(made.map(({ invite }) => invite.name)).toEqual(['Aida', 'John']);
    await invites.redeem(made[1]?.secret ?? '', AIDA);
    expect(await people.find(AIDA)).toMatchObject({ name: 'John' });
    expect((await invites.list()).map(({ label }) => label)).toEqual(['Bus 2']);
    expect(await invites.countPersonal()).toEqual({ made: 2, used: 1 });
  });

  it('forget who came by them and who made them', async () => {
    const { invite, secret } = await invites.create({ ...BUS, by: AIDA });
    const own = await invites.create({ ...BUS, name: 'Aida', mostUses: 1 });
    await invites.redeem(secret, AIDA);
    await invites.redeem(own.secret, AIDA);
    await invites.forget(AIDA);
    expect(await invites.find(invite.id)).not.toHaveProperty('by');
    expect(await invites.find(own.invite.id)).toBeUndefined();
    expect(await database.db.selectFrom('invite_uses').selectAll().execute()).toEqual([]);
  });
});
