import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { LEDGER_DATABASES, openTestDatabase, type TestDatabase } from '../../database/open-test-database.ts';
import { createDeliveryLists } from '../stores/delivery-lists.ts';
import { createRoundStore } from '../stores/round-store.ts';
import { contentOf } from '../testing/sample-content.ts';
import { createAnnouncementStore } from '../stores/announcement-store.ts';
import { createLease } from '../../database/lease.ts';
import { SENDER_LEASE } from './sender-lease.ts';
import type { LedgerRow } from './ledger-row.ts';
import { createLedger, type Ledger } from './ledger.ts';

describe.each(LEDGER_DATABASES)('the ledger on %s', (kind) => {
  const NOW = 1_800_000_000_000;
  let database: TestDatabase;
  let ledger: Ledger;
  let round: { readonly id: number; readonly announcement: number };
  let now = NOW;

  const lease = (holder: string, alone = false) =>
    createLease({ db: database.db, name: SENDER_LEASE, holder, clock: { now: () => now }, alone });
  const call = (holder = 'me') => ({ holder, language: 'kk' as const, revision: 1, now });
  const fill = (...chats: number[]) =>
    ledger.add(
      round,
      chats.map((chat) => ({ chat, topic: 0, ...(chat > 0 ? { person: chat } : {}) })),
      now,
    );
  const ready = () => ledger.ready([round.id], now, 1000);
  const first = async (): Promise<LedgerRow> => {
    const [row] = await ready();
    if (!row) throw new Error('nothing is ready');
    return row;
  };
  const counts = () => createDeliveryLists(database.db).counts(round.id);

  beforeAll(async () => {
    database = await openTestDatabase(kind);
    ledger = createLedger(database.db);
  });
  beforeEach(async () => {
    await database.empty();
    now = NOW;
    const content = contentOf();
    const { id } = await createAnnouncementStore(database.db).insert({ content, audience: 'all', now });
    const rounds = createRoundStore(database.db);
    round = await rounds.add({ announcement: id, kind: 'send', revision: 1, now });
    await rounds.start(round.id, now);
    await lease('me').hold();
  });
  afterAll(() => database.close());

  it('has each recipient once, however often they are added', async () => {
    await fill(1, 2, -100_200_300_400_500);
    await fill(2, 3);
    await Promise.all([fill(3, 4), fill(4, 5)]);
    expect((await ready()).map(({ chat }) => chat)).toEqual([1, 2, -100_200_300_400_500, 3, 4, 5]);
  });

  it('takes ten thousand recipients', async () => {
    await fill(...Array.from({ length: 10_000 }, (_, index) => index + 1));
    expect(await counts()).toMatchObject({ pending: 10_000 });
    expect(await ledger.ready([round.id], now, 100)).toHaveLength(100);
  });

  it('lets one call begin, however many want to at the same moment', async () => {
    await fill(1);
    const row = await first();
    const begun = await Promise.all(Array.from({ length: 20 }, () => ledger.begin(row, call())));
    expect(begun.filter(Boolean)).toHaveLength(1);
    expect(await ready()).toEqual([]);
    expect(await counts()).toMatchObject({ pending: 1, sent: 0 });
  });

  it('begins nothing for who has no lease, or one that has run out', async () => {
    await fill(1);
    const row = await first();
    expect(await ledger.begin(row, call('another'))).toBe(false);
    now += 20_000;
    expect(await ledger.begin(row, call())).toBe(false);
    expect(await lease('another').hold()).toBe(true);
    expect(await ledger.begin(row, call('another'))).toBe(true);
  });

  it('begins nothing while its round is paused, nor a step that is done', async () => {
    await fill(1);
    const row = await first();
    const rounds = createRoundStore(database.db);
    await rounds.move(round.announcement, ['running'], 'paused', now);
    expect(await ledger.begin(row, call())).toBe(false);
    await rounds.move(round.announcement, ['paused'], 'running', now);
    expect(await ledger.begin(row, call())).toBe(true);
    await ledger.record(row, { kind: 'done', messages: [7], last: false }, { holder: 'me', now });
    expect(await ledger.begin(row, call())).toBe(false);
    const next = await first();
    expect(next).toMatchObject({ step: 1, messages: [[7]], language: 'kk', revision: 1 });
    expect(await ledger.begin(next, call())).toBe(true);
    await ledger.record(next, { kind: 'done', messages: [8, 9], last: true }, { holder: 'me', now });
    expect(await counts()).toMatchObject({ sent: 1, pending: 0 });
    expect(await createDeliveryLists(database.db).of(round.id)).toMatchObject([
      { outcome: 'sent', messages: [[7], [8, 9]] },
    ]);
  });

  it('calls unknown what a process that is gone began, and makes nothing of it pending by itself', async () => {
    await fill(1, 2, 3);
    const [one, two] = await ready();
    if (!one || !two) throw new Error('nothing is ready');
    await ledger.begin(one, call());
    await ledger.begin(two, call());
    await ledger.record(two, { kind: 'done', messages: [1], last: true }, { holder: 'me', now });
    now += 20_000;
    await lease('another').hold();
    expect(await ledger.giveUpOrphans('another', now)).toBe(1);
    expect(await ledger.giveUpOrphans('another', now)).toBe(0);
    expect(await counts()).toMatchObject({ unknown: 1, sent: 1, pending: 1 });
    expect((await ready()).map(({ chat }) => chat)).toEqual([3]);

    // It was not gone after all: what it knows is better than what was guessed.
    await ledger.record(one, { kind: 'done', messages: [2], last: true }, { holder: 'me', now });
    expect(await counts()).toMatchObject({ unknown: 0, sent: 2 });
  });

  it('makes the unknown pending when a person says so; the late word of the old call changes nothing then', async () => {
    await fill(1);
    const row = await first();
    await ledger.begin(row, call());
    await ledger.giveUpOrphans('another', now);
    expect(await ledger.retryUnknown(round.id, now)).toBe(1);
    await ledger.record(row, { kind: 'done', messages: [2], last: true }, { holder: 'me', now });
    expect(await counts()).toMatchObject({ pending: 1, sent: 0 });
    expect(await ledger.begin(await first(), call())).toBe(true);
  });

  it('writes down how it went otherwise', async () => {
    await fill(1, 2, 3, 4, 5);
    const rows = await ready();
    const outcomes = [
      { kind: 'blocked', reason: 'Forbidden' },
      { kind: 'gone', reason: 'chat not found' },
      { kind: 'failed', reason: 'Bad Request' },
      { kind: 'unknown', reason: 'the connection died' },
      { kind: 'again', notBefore: now + 5000 },
    ] as const;
    for (const [index, row] of rows.entries()) {
      await ledger.begin(row, call());
      const outcome = outcomes[index];
      if (outcome) await ledger.record(row, outcome, { holder: 'me', now });
    }
    expect(await counts()).toEqual({
      ...{ pending: 1, sent: 0, blocked: 1, gone: 1, failed: 1, skipped: 0, unknown: 1 },
    });
    expect(await ready()).toEqual([]);
    expect(await createDeliveryLists(database.db).waiting(round.id, now)).toEqual({
      ...{ count: 1, until: now + 5000 },
    });
    now += 5000;
    expect((await ready()).map(({ chat }) => chat)).toEqual([5]);
  });

  it('skips and postpones only what nobody began', async () => {
    await fill(1, 2);
    const [one, two] = await ready();
    if (!one || !two) throw new Error('nothing is ready');
    await ledger.begin(one, call());
    expect(await ledger.skip(one, 'muted', now)).toBe(false);
    await ledger.postpone(one, now + 9000, now);
    expect(await ledger.skip(two, 'muted', now)).toBe(true);
    expect(await ledger.begin(two, call())).toBe(false);
    expect(await counts()).toMatchObject({ pending: 1, skipped: 1 });
    expect(await ledger.isCalling(round.announcement)).toBe(true);
  });

  it('follows a group to its new id, and does not have it twice', async () => {
    await fill(-5, -7, -100_7);
    await ledger.move(-5, -100_5);
    await ledger.move(-7, -100_7);
    expect((await ready()).map(({ chat }) => chat)).toEqual([-100_5, -100_7]);
    expect(await counts()).toMatchObject({ pending: 2, skipped: 1 });
  });

  it('closes what was not sent yet, and leaves what was', async () => {
    await fill(1, 2, 3);
    const row = await first();
    await ledger.begin(row, call());
    await ledger.record(row, { kind: 'done', messages: [1], last: true }, { holder: 'me', now });
    await ledger.close(round.announcement, now);
    expect(await counts()).toMatchObject({ sent: 1, skipped: 2, pending: 0 });
    expect(await ledger.isOpen(round.id)).toBe(false);
  });

  it('gives many hands each row once', async () => {
    await fill(...Array.from({ length: 200 }, (_, index) => index + 1));
    const rows = await ready();
    let begun = 0;
    const hand = async () => {
      for (const row of rows) {
        if (!(await ledger.begin(row, call()))) continue;
        begun += 1;
        await ledger.record(row, { kind: 'done', messages: [row.chat], last: true }, { holder: 'me', now });
      }
    };
    await Promise.all([hand(), hand(), hand()]);
    expect(begun).toBe(200);
    expect(await counts()).toMatchObject({ sent: 200, pending: 0 });
  });

  it('the lease is one holder’s at a time, is given back, and is forced only by who is alone', async () => {
    const mine = lease('me');
    const other = lease('other');
    expect(await mine.hold()).toBe(true);
    expect(await other.hold()).toBe(false);
    now += 14_000;
    expect(await mine.hold()).toBe(true);
    now += 14_000;
    expect(await other.hold()).toBe(false);
    now += 2000;
    expect(mine.isHeld()).toBe(false);
    const raced = await Promise.all([other.hold(), lease('third').hold(), lease('fourth').hold()]);
    expect(raced.filter(Boolean)).toHaveLength(1);
    await other.release();
    const alone = lease('alone', true);
    expect(await alone.hold()).toBe(true);
    expect(alone.isHeld()).toBe(true);
  });
});
