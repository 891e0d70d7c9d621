import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestDatabase, TEST_DATABASES, type TestDatabase } from '../database/open-test-database.ts';
import { createPersonStore, type PersonStore } from './person-store.ts';

describe.each(TEST_DATABASES)('the person store on %s', (kind) => {
  /** Larger than 32 bits, as Telegram's ids are. */
  const AIDA = 7_000_000_001;
  let database: TestDatabase;
  let people: PersonStore;
  let now = 1_700_000_000_000;

  beforeAll(async () => {
    database = await openTestDatabase(kind);
    people = createPersonStore({ db: database.db, clock: { now: () => now } });
  });
  beforeEach(() => database.empty());
  afterAll(() => database.close());

  it('takes whoever it sees for the first time as a participant', async () => {
    expect(await people.find(AIDA)).toBeUndefined();
    const seen = await people.see(AIDA, 'kk');
    expect(seen).toEqual({
      id: AIDA,
      languageCode: 'kk',
      role: 'participant',
      cohorts: [],
      blocked: false,
      firstSeen: now,
      lastSeen: now,
    });
    expect(await people.find(AIDA)).toEqual(seen);
  });

  it('renews what it sees again and leaves the rest alone', async () => {
    const first = await people.see(AIDA, 'kk');
    await people.setRole(AIDA, 'staff');
    await people.setLanguage(AIDA, 'ru');
    now += 60_000;
    expect(await people.see(AIDA)).toEqual({ ...first, role: 'staff', language: 'ru', lastSeen: now });
    expect(await people.see(AIDA, 'en')).toMatchObject({ languageCode: 'en', firstSeen: first.firstSeen });
  });

  it('sees one person once, however many messages come in at the same moment', async () => {
    await Promise.all(Array.from({ length: 20 }, () => people.see(AIDA, 'kk')));
    expect(await database.db.selectFrom('people').select('id').execute()).toEqual([{ id: AIDA }]);
  });

  it('sets and takes back a language', async () => {
    await people.see(AIDA);
    await people.setLanguage(AIDA, 'ko');
    expect(await people.find(AIDA)).toMatchObject({ language: 'ko' });
    await people.setLanguage(AIDA, undefined);
    expect(await people.find(AIDA)).not.toHaveProperty('language');
  });

  it('keeps who blocked the bot', async () => {
    await people.see(AIDA);
    await people.setBlocked(AIDA, true);
    expect(await people.find(AIDA)).toMatchObject({ blocked: true });
    await people.setBlocked(AIDA, false);
    expect(await people.find(AIDA)).toMatchObject({ blocked: false });
  });

  it('replaces cohorts, each counted once', async () => {
    await people.see(AIDA);
    await people.setCohorts(AIDA, ['Bus 2', 'Almaty', 'Bus 2']);
    expect(await people.find(AIDA)).toMatchObject({ cohorts: ['Almaty', 'Bus 2'] });
    await people.setCohorts(AIDA, ['Bus 1']);
    expect(await people.find(AIDA)).toMatchObject({ cohorts: ['Bus 1'] });
    await people.setCohorts(AIDA, []);
    expect(await people.find(AIDA)).toMatchObject({ cohorts: [] });
  });

  it('lists who has a role, with their cohorts, and nobody else', async () => {
    for (const id of [9, AIDA, 8, 10]) await people.see(id, 'ru');
    await people.setRole(AIDA, 'staff');
    await people.setCohorts(AIDA, ['Almaty']);
    await people.setRole(8, 'owner');
    await people.setRole(10, 'organiser');
    expect(await people.listByRole(['staff', 'owner'])).toMatchObject([
      { id: 8, role: 'owner', cohorts: [], languageCode: 'ru' },
      { id: AIDA, role: 'staff', cohorts: ['Almaty'] },
    ]);
    expect(await people.listByRole([])).toEqual([]);
  });

  it('says that somebody is not known rather than making them', async () => {
    expect(await people.setRole(AIDA, 'owner')).toBe(false);
    expect(await people.setCohorts(AIDA, ['Almaty'])).toBe(false);
    expect(await people.find(AIDA)).toBeUndefined();
    await people.see(AIDA);
    expect(await people.setRole(AIDA, 'owner')).toBe(true);
  });

  it('keeps the name seen last, as long as they did not come by an invite', async () => {
    expect(await people.see(AIDA, 'kk', 'Aida')).toMatchObject({ name: 'Aida' });
    expect(await people.see(AIDA, 'kk', 'Aida S.')).toMatchObject({ name: 'Aida S.' });
    expect(await people.see(AIDA)).toMatchObject({ name: 'Aida S.' });
    await people.enrol(AIDA, { cohorts: [], name: 'Ms Aida Sadykova', at: now });
    expect(await people.see(AIDA, 'kk', 'A.')).toMatchObject({ name: 'Ms Aida Sadykova' });
    await people.see(8);
    await people.enrol(8, { cohorts: [], at: now });
    expect(await people.see(8, 'en', 'John')).toMatchObject({ name: 'John' });
  });

  it('keeps whether and when announcements are welcome', async () => {
    const seen = await people.see(AIDA);
    await people.setMuted(AIDA, true);
    await people.setQuiet(AIDA, { from: 21 * 60, until: 8 * 60 });
    await people.setTimeZone(AIDA, 'Asia/Almaty');
    const set = { muted: true, quiet: { from: 1260, until: 480 }, timeZone: 'Asia/Almaty' };
    expect(await people.find(AIDA)).toEqual({ ...seen, ...set });
    await people.setQuiet(AIDA, 'off');
    expect(await people.find(AIDA)).toMatchObject({ quiet: 'off' });
    await people.setMuted(AIDA, false);
    await people.setQuiet(AIDA, undefined);
    await people.setTimeZone(AIDA, undefined);
    expect(await people.find(AIDA)).toEqual(seen);
  });

  it('enrols without taking anything away', async () => {
    await people.see(AIDA, 'kk', 'Aida');
    await people.setCohorts(AIDA, ['Almaty']);
    await people.setRole(AIDA, 'staff');
    await people.setLanguage(AIDA, 'ru');
    const offered = { role: 'organiser', language: 'ko', at: now } as const;
    expect(await people.enrol(AIDA, { ...offered, cohorts: ['Bus 2', 'Almaty'] })).toBe(true);
    const once = {
      role: 'staff',
      cohorts: ['Almaty', 'Bus 2'],
      language: 'ru',
      name: 'Aida',
      enrolledAt: now,
    };
    expect(await people.find(AIDA)).toMatchObject(once);
    await people.enrol(AIDA, { cohorts: [], role: 'owner', at: now + 1 });
    expect(await people.find(AIDA)).toMatchObject({ ...once, role: 'owner' });
    expect(await people.enrol(404, { cohorts: ['Bus 2'], at: now })).toBe(false);
  });

  it('lists everybody with their cohorts, by id', async () => {
    for (const id of [9, AIDA, 8]) await people.see(id);
    await people.setCohorts(8, ['Bus 2', 'Almaty']);
    await people.setCohorts(AIDA, ['Bus 2']);
    expect((await people.listAll()).map(({ id, cohorts }) => [id, cohorts])).toEqual([
      [8, ['Almaty', 'Bus 2']],
      [9, []],
      [AIDA, ['Bus 2']],
    ]);
    expect(await people.listCohorts()).toEqual(['Almaty', 'Bus 2']);
  });

  it('forgets a person and nobody else', async () => {
    await people.see(AIDA);
    await people.see(8);
    await people.setCohorts(AIDA, ['Almaty']);
    await people.setCohorts(8, ['Almaty']);
    await people.forget(AIDA);
    expect(await people.find(AIDA)).toBeUndefined();
    expect(await database.db.selectFrom('person_cohorts').selectAll().execute()).toEqual([
      { person: 8, cohort: 'Almaty' },
    ]);
  });
});
