import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createLease } from '../../database/lease.ts';
import { LEDGER_DATABASES, openTestDatabase, type TestDatabase } from '../../database/open-test-database.ts';
import type { RoundKind } from '../delivery.ts';
import { createAnnouncementStore } from '../stores/announcement-store.ts';
import { createDeliveryLists } from '../stores/delivery-lists.ts';
import { createRoundStore } from '../stores/round-store.ts';
import { contentOf } from '../testing/sample-content.ts';
import { createLedger, type Ledger } from './ledger.ts';
import { SENDER_LEASE } from './sender-lease.ts';

describe.each(LEDGER_DATABASES)('the ledger on %s, while an announcement is changed', (kind) => {
  const NOW = 1_800_000_000_000;
  let database: TestDatabase;
  let ledger: Ledger;
  let announcement: number;

  const call = (revision = 1) => ({ holder: 'me', language: 'kk' as const, revision, now: NOW });
  const by = { holder: 'me', now: NOW };
  const counts = (round: number) => createDeliveryLists(database.db).counts(round);

  /** A running round for these chats, and its rows. */
  async function begin(roundKind: RoundKind, ...chats: number[]) {
    const rounds = createRoundStore(database.db);
    const round = await rounds.add({ announcement, kind: roundKind, revision: 1, now: NOW });
    await rounds.start(round.id, NOW);
    const rows = chats.map((chat) => ({ chat, topic: 0 }));
    await ledger.add(round, rows, NOW);
    return { round, rows: await ledger.ready([round.id], NOW, 100) };
  }

  beforeAll(async () => {
    database = await openTestDatabase(kind);
    ledger = createLedger(database.db);
  });
  beforeEach(async () => {
    await database.empty();
    const store = createAnnouncementStore(database.db);
    ({ id: announcement } = await store.insert({ content: contentOf(), audience: 'all', now: NOW }));
    const clock = { now: () => NOW };
    await createLease({ db: database.db, name: SENDER_LEASE, holder: 'me', clock, alone: true }).hold();
  });
  afterAll(() => database.close());

  it('begins nothing with words that are no longer those of the announcement', async () => {
    const { rows } = await begin('send', 1);
    const [row] = rows;
    if (!row) throw new Error('nothing is ready');
    expect(await ledger.begin(row, call(2))).toBe(false);
    expect(await ledger.begin(row, call(1))).toBe(true);
    expect(await ledger.isCalling(announcement)).toBe(true);
    expect(await ledger.isCalling(announcement, 1)).toBe(false);
    expect(await ledger.isCalling(announcement, 2)).toBe(true);
  });

  it('leaves nothing pending in a round that was stopped', async () => {
    const { round, rows } = await begin('send', 1, 2);
    const other = await begin('send', 3);
    const [row] = rows;
    if (!row) throw new Error('nothing is ready');
    await ledger.begin(row, call());
    await createRoundStore(database.db).move(announcement, ['running'], 'stopped', NOW);
    await ledger.close(announcement, NOW);
    await ledger.record(row, { kind: 'again', notBefore: 0 }, by);
    expect(await counts(round.id)).toMatchObject({ pending: 1, skipped: 1 });
    expect(await ledger.closeStopped(NOW)).toEqual([announcement]);
    expect(await ledger.closeStopped(NOW)).toEqual([]);
    expect(await counts(round.id)).toMatchObject({ pending: 0, skipped: 2 });
    expect(await counts(other.round.id)).toMatchObject({ skipped: 1 });
  });

  it('repeats changes that a process left behind, and calls its messages unknown', async () => {
    const sending = await begin('send', 1);
    const recall = await begin('recall', 1);
    for (const row of [...sending.rows, ...recall.rows]) await ledger.begin(row, call());
    expect(await ledger.giveUpOrphans('another', NOW)).toBe(1);
    expect(await counts(sending.round.id)).toMatchObject({ unknown: 1 });
    expect(await counts(recall.round.id)).toMatchObject({ pending: 1, unknown: 0 });
    expect(await ledger.ready([recall.round.id], NOW, 10)).toHaveLength(1);
  });

  it('leaves what a group has where it was when the group moves', async () => {
    const { round, rows } = await begin('send', -5);
    const waiting = await begin('send', -5);
    const [row] = rows;
    if (!row) throw new Error('nothing is ready');
    await ledger.begin(row, call());
    await ledger.record(row, { kind: 'done', messages: [7], last: true }, by);
    await ledger.move(-5, -100_5);
    const [stays] = await createDeliveryLists(database.db).of(round.id);
    expect(stays).toMatchObject({ chat: -5, messages: [[7]] });
    expect(await ledger.ready([waiting.round.id], NOW, 10)).toMatchObject([{ chat: -100_5 }]);
  });
});
