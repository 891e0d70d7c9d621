import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestDatabase, TEST_DATABASES, type TestDatabase } from '../../database/open-test-database.ts';
import { createPersonStore, type PersonStore } from '../../people/person-store.ts';
import type { AnnouncementDesk, DraftChange } from '../announcement-desk.ts';
import { createAnnouncementDesk } from '../create-announcement-desk.ts';
import { listAnnounced } from '../list-announced.ts';
import { createLedger } from '../sending/ledger.ts';
import { createRoundStore } from '../stores/round-store.ts';
import { forgetRecipient } from '../stores/forget-recipient.ts';
import { plainText, textPart, versionOf } from '../testing/sample-content.ts';

describe.each(TEST_DATABASES)('the desk on %s', (kind) => {
  /** Noon in Seoul. */
  const NOON = Date.UTC(2026, 10, 24, 3);
  const HOUR = 3_600_000;
  /** The last millisecond of that day in Seoul. */
  const END_OF_DAY = Date.UTC(2026, 10, 24, 15) - 1;
  let database: TestDatabase;
  let people: PersonStore;
  let desk: AnnouncementDesk;
  let now = NOON;

  beforeAll(async () => {
    database = await openTestDatabase(kind);
    const clock = { now: () => now };
    people = createPersonStore({ db: database.db, clock });
    desk = createAnnouncementDesk({
      ...{ db: database.db, clock, timeZone: 'Asia/Seoul' },
      listPeople: () => people.listAll(),
      listener: { changed: () => undefined, happened: () => undefined },
    });
  });
  beforeEach(async () => {
    await database.empty();
    now = NOON;
    for (const [id, language] of [
      [1, 'kk'],
      [2, 'ru'],
      [3, 'ru'],
    ] as const)
      await people.see(id, language);
    await people.setCohorts(1, ['Bus 1']);
    await people.setCohorts(2, ['Bus 1', 'Almaty']);
  });
  afterAll(() => database.close());

  const draft = async (change: DraftChange = {}) => {
    const { id } = await desk.begin({ person: 9 }, 'en');
    await desk.change(id, { parts: [textPart('Dinner is at 19:00.')], audience: 'all', ...change });
    return id;
  };
  const problemsOf = async (id: number) => {
    const approved = await desk.approve(id, { person: 9 });
    return approved.kind === 'refused' ? approved.problems : approved.kind;
  };

  it('counts whom an expression reaches, and who is left out', async () => {
    await people.setMuted(1, true);
    await people.setBlocked(2, true);
    expect(await desk.reach('all')).toEqual({
      ...{ recipients: 1, persons: 1, groups: 0, muted: 1, blocked: 1, quiet: 0, languages: { ru: 1 } },
    });
    expect(await desk.reach('cohort:"Bus 1" or group:-7/3')).toMatchObject({ persons: 0, groups: 1 });
    expect(await desk.reach('cohort:')).toBeUndefined();
    now = NOON + 11 * HOUR;
    expect(await desk.reach('all')).toMatchObject({ quiet: 1 });
  });

  it('names everything that keeps a draft from going out, and loses nothing of it', async () => {
    const { id } = await desk.begin({ person: 9 }, 'en');
    expect(await problemsOf(id)).toEqual([{ kind: 'empty' }, { kind: 'no-audience' }]);
    await desk.change(id, { parts: [textPart('x'.repeat(5000))], audience: 'cohort:Nowhere' });
    await desk.setVersion(id, 'kk', { ...versionOf('кешкі ас'), approved: false });
    await desk.change(id, { sendAt: NOON - 1 });
    expect(await problemsOf(id)).toMatchObject([
      { kind: 'too-long', length: 5000, most: 4096 },
      { kind: 'nobody' },
      { kind: 'past-time' },
      { kind: 'unapproved-language', language: 'kk' },
    ]);
    await desk.change(id, { audience: 'all and', usefulUntil: NOON - 5, parts: [textPart('short')] });
    expect(await problemsOf(id)).toMatchObject([
      { kind: 'bad-audience' },
      { kind: 'past-time' },
      { kind: 'useless-time' },
      { kind: 'unapproved-language' },
    ]);
    expect(await desk.find(id)).toMatchObject({
      state: 'draft',
      content: { versions: { kk: { by: 'person' } } },
    });
  });

  it('approves once: a second tap finds how things stand', async () => {
    const id = await draft();
    const taps = await Promise.all([1, 2, 3].map(() => desk.approve(id, { person: 9 })));
    expect(taps.filter(({ kind: outcome }) => outcome === 'done')).toHaveLength(1);
    expect(await desk.approve(id, { person: 9 })).toEqual({ kind: 'wrong-state', state: 'approved' });
    expect(await desk.change(id, { urgent: true })).toEqual({ kind: 'wrong-state', state: 'approved' });
    expect(await desk.unapprove(id)).toMatchObject({ kind: 'done', announcement: { state: 'draft' } });
    expect(await desk.approve(77, {})).toEqual({ kind: 'not-found' });
  });

  it('makes a draft again of what was cancelled without a person, and of nothing else', async () => {
    const [missed, stopped] = [await draft(), await draft()];
    for (const id of [missed, stopped]) await desk.approve(id, {});
    await database.db
      .updateTable('announcements')
      .set({ state: 'cancelled', cancel_reason: 'missed', ended_at: now })
      .where('id', '=', missed)
      .execute();
    await desk.cancel(stopped);
    const again = await desk.unapprove(missed);
    expect(again).toMatchObject({ kind: 'done', announcement: { state: 'draft' } });
    expect(await desk.find(missed)).not.toHaveProperty('cancelReason');
    expect(await desk.unapprove(stopped)).toEqual({ kind: 'wrong-state', state: 'cancelled' });
    expect(await desk.approve(missed, {})).toMatchObject({ kind: 'done' });
  });

  it('is useful to the end of its day unless somebody says otherwise', async () => {
    const id = await draft();
    expect(await desk.find(id)).toMatchObject({ usefulUntil: END_OF_DAY });
    await desk.change(id, { sendAt: NOON + 24 * HOUR });
    expect(await desk.find(id)).toMatchObject({ usefulUntil: END_OF_DAY + 24 * HOUR });
    // At 19:00 people mean the next day too.
    await desk.change(id, { sendAt: NOON + 7 * HOUR });
    expect(await desk.find(id)).toMatchObject({ usefulUntil: END_OF_DAY + 24 * HOUR });
    await desk.change(id, { usefulUntil: NOON + 8 * HOUR });
    await desk.change(id, { sendAt: null });
    expect(await desk.find(id)).toMatchObject({ usefulUntil: NOON + 8 * HOUR });
    const forgotten = await draft();
    now += 30 * HOUR;
    expect(await desk.approve(forgotten, {})).toMatchObject({
      announcement: { usefulUntil: END_OF_DAY + 48 * HOUR },
    });
  });

  it('wants translations of other words looked at again', async () => {
    const id = await draft();
    await desk.setVersion(id, 'ru', versionOf('Ужин в 19:00.'));
    await desk.change(id, { buttons: [{ kind: 'seen' }] });
    expect(await problemsOf(id)).toBe('done');
    await desk.unapprove(id);
    await desk.change(id, { parts: [textPart('Dinner is at 20:00.')] });
    expect(await problemsOf(id)).toEqual([{ kind: 'unapproved-language', language: 'ru' }]);
    await desk.setVersion(id, 'ru', undefined);
    expect(await problemsOf(id)).toBe('done');
  });

  describe('an announcement that is out', () => {
    let id: number;
    let round: number;

    beforeEach(async () => {
      id = await draft({ buttons: [{ kind: 'coming' }] });
      await desk.setVersion(id, 'ru', versionOf('Ужин в 19:00.'));
      await database.db
        .updateTable('announcements')
        .set({ state: 'sending', started_at: NOON })
        .where('id', '=', id)
        .execute();
      const rounds = createRoundStore(database.db);
      round = (await rounds.add({ announcement: id, kind: 'send', revision: 1, now })).id;
      await rounds.start(round, now);
      await createLedger(database.db).add(
        { id: round, announcement: id },
        [
          { chat: 1, topic: 0, person: 1, language: 'kk' },
          { chat: 2, topic: 0, person: 2, language: 'ru' },
          { chat: 3, topic: 0, person: 3, language: 'ru', outcome: { kind: 'skipped', reason: 'muted' } },
          { chat: -7, topic: 3 },
        ],
        now,
      );
      await rounds.filled(round);
      await database.db
        .updateTable('deliveries')
        .set({ state: 'sent', step: 1, messages: '[[5]]' })
        .where('chat', '=', 2)
        .execute();
    });

    it('is reported by outcome, cohort and language, and the numbers add up', async () => {
      const report = await desk.report(id);
      expect(report).toMatchObject({
        recipients: 4,
        outcomes: { pending: 2, sent: 1, skipped: 1 },
        answers: { buttons: [0], silent: 1 },
      });
      expect(report?.byCohort.map(({ name, outcomes }) => [name, outcomes.sent, outcomes.pending])).toEqual([
        ['Almaty', 1, 0],
        ['Bus 1', 1, 1],
        ['', 0, 1],
      ]);
      expect(report?.byLanguage.map(({ name }) => name)).toEqual(['kk', 'ru', '']);
      expect(await desk.recipients(id)).toMatchObject([
        { chat: 1, outcome: 'pending', cohorts: ['Bus 1'] },
        { chat: 2, outcome: 'sent' },
        { chat: 3, outcome: 'skipped', reason: 'muted' },
        { chat: -7, topic: 3 },
      ]);
    });

    it('is knowledge in each of its languages, until it is recalled or of no use', async () => {
      const told = await listAnnounced(database.db, now);
      expect(told).toEqual([
        {
          ...{ id, audience: 'all', sentAt: NOON, usefulUntil: END_OF_DAY },
          texts: [
            { language: 'en', text: 'Dinner is at 19:00.' },
            { language: 'ru', text: 'Ужин в 19:00.' },
          ],
        },
      ]);
      now += HOUR;
      await desk.edit(id, { slot: 0, text: plainText('Dinner is at 20:00.') }, {});
      expect(await listAnnounced(database.db, now)).toMatchObject([{ changedAt: now, sentAt: NOON }]);
      await desk.recall(id, {});
      expect(await listAnnounced(database.db, now)).toEqual([]);
    });

    it('forgets a person without a trace, and its numbers still add up', async () => {
      await desk.react(id, 2, 0);
      await database.db.transaction().execute(async (transaction) => {
        await forgetRecipient(transaction, 1);
        await forgetRecipient(transaction, 2);
      });
      const report = await desk.report(id);
      expect(report).toMatchObject({ recipients: 4, outcomes: { pending: 1, sent: 1, skipped: 2 } });
      expect(report?.answers).toMatchObject({ buttons: [0], silent: 0 });
      const rows = await database.db
        .selectFrom('deliveries')
        .select(['chat', 'person', 'messages'])
        .execute();
      expect(rows.filter(({ chat, person }) => chat === 1 || chat === 2 || person === 1)).toEqual([]);
    });
  });
});
