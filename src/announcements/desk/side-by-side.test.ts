import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestDatabase, TEST_DATABASES, type TestDatabase } from '../../database/open-test-database.ts';
import { createPersonStore, type PersonStore } from '../../people/person-store.ts';
import type { AnnouncementDesk } from '../announcement-desk.ts';
import { createAnnouncementDesk } from '../create-announcement-desk.ts';
import { createAnnouncementStore } from '../stores/announcement-store.ts';
import { plainText, textPart, versionOf } from '../testing/sample-content.ts';

describe.each(TEST_DATABASES)('two organisers at the desk on %s', (kind) => {
  const NOON = Date.UTC(2026, 10, 24, 3);
  let database: TestDatabase;
  let people: PersonStore;
  let desk: AnnouncementDesk;
  let now = NOON;
  /** What the other one does while the first one's order is looked at. */
  let meanwhile = (): Promise<unknown> => Promise.resolve();

  beforeAll(async () => {
    database = await openTestDatabase(kind);
    const clock = { now: () => (now += 1) };
    people = createPersonStore({ db: database.db, clock });
    desk = createAnnouncementDesk({
      ...{ db: database.db, clock, timeZone: 'Asia/Seoul' },
      async listPeople() {
        const other = meanwhile;
        meanwhile = () => Promise.resolve();
        await other();
        return people.listAll();
      },
      listener: { changed: () => undefined, happened: () => undefined },
    });
  });
  beforeEach(async () => {
    await database.empty();
    await people.see(1, 'en');
  });
  afterAll(() => database.close());

  async function draft(): Promise<number> {
    const { id } = await desk.begin({ person: 9 }, 'en');
    await desk.change(id, { parts: [textPart('One'), textPart('Two')], audience: 'all' });
    return id;
  }

  it('neither loses what the other writes into a draft', async () => {
    const id = await draft();
    await Promise.all([
      desk.setVersion(id, 'ru', versionOf('Раз', 'Два')),
      desk.setVersion(id, 'kk', versionOf('Бір', 'Екі')),
      desk.change(id, { buttons: [{ kind: 'seen' }] }),
    ]);
    const { versions, buttons } = (await desk.find(id))?.content ?? {};
    expect(Object.keys(versions ?? {}).sort()).toEqual(['kk', 'ru']);
    expect(buttons).toEqual([{ kind: 'seen' }]);
  });

  it('nothing is approved that was changed while it was looked at', async () => {
    const id = await draft();
    meanwhile = () => desk.change(id, { parts: [textPart('x'.repeat(5000))] });
    expect(await desk.approve(id, { person: 9 })).toEqual({ kind: 'wrong-state', state: 'draft' });
    expect(await desk.approve(id, { person: 9 })).toMatchObject({ kind: 'refused' });
  });

  it('neither undoes what the other changes of one that is out', async () => {
    const id = await draft();
    await desk.approve(id, { person: 9 });
    await createAnnouncementStore(database.db).change(
      id,
      ['approved'],
      { state: 'sent', started_at: now },
      now,
    );
    await Promise.all([
      desk.edit(id, { slot: 0, text: plainText('1') }, { person: 8 }),
      desk.edit(id, { slot: 1, text: plainText('2') }, { person: 9 }),
    ]);
    const found = await desk.find(id);
    expect(found?.content.parts).toEqual([textPart('1'), textPart('2')]);
    expect(found?.revision).toBe(3);
    expect((await desk.report(id))?.rounds.map(({ round }) => round.revision).sort()).toEqual([2, 3]);
  });

  it('a change is noticed also when the clock was set back before it', async () => {
    const id = await draft();
    const store = createAnnouncementStore(database.db);
    await draft();
    const before = await store.lastChange();
    await store.change(id, ['draft'], { state: 'recalled' }, NOON - 3_600_000);
    expect(await store.lastChange()).not.toBe(before);
  });
});
