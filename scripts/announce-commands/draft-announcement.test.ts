import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AnnouncementDesk } from '../../src/announcements/announcement-desk.ts';
import { createAnnouncementDesk } from '../../src/announcements/create-announcement-desk.ts';
import type { AnnouncementContent } from '../../src/announcements/content/content.ts';
import { openTestDatabase, type TestDatabase } from '../../src/database/open-test-database.ts';
import { createPersonStore, type PersonStore } from '../../src/people/person-store.ts';
import { draftAnnouncement } from './draft-announcement.ts';

const NOW = Date.parse('2026-12-01T03:00:00Z');
const clock = { now: () => NOW };

function content(text: string, more: Partial<AnnouncementContent> = {}): AnnouncementContent {
  const parts = [{ kind: 'text', text: { text, entities: [] } }] as const;
  return { language: 'en', parts, versions: {}, buttons: [], ...more };
}

const RUSSIAN = { texts: [{ text: 'Ужин в семь.', entities: [] }], by: 'person', approved: true } as const;

describe('draftAnnouncement', () => {
  let database: TestDatabase;
  let people: PersonStore;
  let desk: AnnouncementDesk;

  beforeAll(async () => {
    database = await openTestDatabase('SQLite');
    people = createPersonStore({ db: database.db, clock });
    desk = createAnnouncementDesk({
      ...{ db: database.db, clock, timeZone: 'Asia/Seoul' },
      ...{ listPeople: () => people.listAll() },
      listener: { changed: () => undefined, happened: () => undefined },
    });
  });
  beforeEach(() => database.empty());
  afterAll(() => database.close());

  it('puts everything down and counts whom it reaches', async () => {
    for (const id of [1, 2, 3]) await people.see(id, 'ru');
    await people.setCohorts(1, ['Bus 2']);
    await people.setCohorts(2, ['bus 2']);
    const buttons = [{ kind: 'coming' }] as const;
    const dinner = content('Dinner at seven.', { versions: { ru: RUSSIAN }, buttons });
    const settings = { audience: 'cohort:"Bus 2"', urgent: true, sendAt: NOW + 60_000 };
    const { id, reach } = await draftAnnouncement(desk, {
      content: dinner,
      settings: { ...settings, usefulUntil: null },
    });
    expect(reach).toMatchObject({ recipients: 2 });
    const draft = await desk.find(id);
    expect(draft).toMatchObject({ state: 'draft', content: dinner, ...settings });
    expect(draft).not.toHaveProperty('usefulUntil');
    expect(await desk.approve(id, {})).toMatchObject({ kind: 'done', announcement: { state: 'approved' } });
  });

  it('takes an audience that is empty as yet', async () => {
    const order = { content: content('Dinner'), settings: { audience: 'cohort:uz' } };
    expect(await draftAnnouncement(desk, order)).toMatchObject({ reach: { recipients: 0 } });
  });

  it.each([
    ['no words', content(' '), 'has no words'],
    ['a text that is too long', content('x'.repeat(4100)), 'has 4100 characters; 4096 fit'],
    [
      'a text that is too long in one language only',
      content('Dinner', {
        versions: { ru: { ...RUSSIAN, texts: [{ text: 'Ю'.repeat(4097), entities: [] }] } },
      }),
      'The text in “ru” has 4097 characters',
    ],
    [
      'seven buttons',
      content('Dinner', { buttons: Array(7).fill({ kind: 'seen' }) }),
      'too many buttons; 6 fit',
    ],
    [
      'an empty button',
      content('Dinner', { buttons: [{ kind: 'own', label: '' }] }),
      'no label for a button',
    ],
  ])('refuses %s and leaves no draft', async (_, faulty, words) => {
    const drafted = draftAnnouncement(desk, { content: faulty, settings: { audience: 'all' } });
    await expect(drafted).rejects.toThrow(words);
    expect(await desk.list(10)).toEqual([]);
  });

  it('discards what could not be sent any more', async () => {
    await people.see(1, 'ru');
    const order = { content: content('Dinner'), settings: { audience: 'all', usefulUntil: NOW - 1 } };
    await expect(draftAnnouncement(desk, order)).rejects.toThrow('no longer be useful');
    expect(await desk.list(10)).toMatchObject([{ state: 'cancelled', cancelReason: 'discarded' }]);
  });
});
