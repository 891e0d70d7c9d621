import type { Kysely } from 'kysely';
import type { Schema } from '../../database/schema.ts';
import type { Clock } from '../../shared/clock.ts';
import { errorMessage } from '../../shared/errors.ts';
import type { Logger } from '../../shared/logger.ts';
import type { AnnouncementListener, AnnouncementNews } from '../announcement-events.ts';
import type { Announcement, CancelReason } from '../announcement.ts';
import { createAnnouncementStore } from '../stores/announcement-store.ts';
import { createRoundStore, type StoredRound } from '../stores/round-store.ts';
import { rowsOfRound, type FillOptions } from './fill-round.ts';
import { createLedger } from './ledger.ts';

export interface AdvanceOptions extends FillOptions {
  readonly db: Kysely<Schema>;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Whether somebody may announce now. */
  readonly mayAnnounce: (person: number) => Promise<boolean>;
  readonly listener: AnnouncementListener;
}

/** Moves announcements and rounds on wherever that needs no call to Telegram. Only the holder of the lease does it. */
export interface AdvanceAnnouncements {
  /** Starts what is due, gives new rounds their recipients, and ends rounds with nothing left. */
  (): Promise<void>;
}

export function createAdvance(options: AdvanceOptions): AdvanceAnnouncements {
  const { db, clock, logger, mayAnnounce, listener } = options;
  const announcements = createAnnouncementStore(db);
  const rounds = createRoundStore(db);
  const ledger = createLedger(db);

  function tell(news: AnnouncementNews): void {
    listener.changed(news.announcement);
    listener.happened(news);
  }

  async function start(id: number): Promise<void> {
    const announcement = await announcements.find(id);
    if (!announcement) return;
    const { usefulUntil, approvedBy, revision } = announcement;
    const now = clock.now();
    if (usefulUntil !== undefined && usefulUntil < now) return cancel(announcement, 'missed');
    if (approvedBy !== undefined && !(await mayAnnounce(approvedBy)))
      return cancel(announcement, 'role-lost');
    const started = await db.transaction().execute(async (transaction) => {
      const values = { state: 'sending' as const, started_at: now };
      const changed = await createAnnouncementStore(transaction).change(id, ['approved'], values, now);
      if (changed) await createRoundStore(transaction).add({ announcement: id, kind: 'send', revision, now });
      return changed !== undefined;
    });
    if (started) tell({ kind: 'started', announcement: id });
  }

  async function cancel({ id }: Announcement, reason: Exclude<CancelReason, 'discarded'>): Promise<void> {
    const now = clock.now();
    const values = { state: 'cancelled' as const, cancel_reason: reason, ended_at: now };
    const cancelled = await announcements.change(id, ['approved', 'sending'], values, now);
    if (cancelled) tell({ kind: reason, announcement: id });
  }

  /** Adds whoever is missing; how many there were. */
  async function fill(round: StoredRound, announcement: Announcement): Promise<number> {
    const rows = await rowsOfRound(round, announcement, options);
    await ledger.add(round, rows, clock.now());
    return rows.length;
  }

  async function advance(round: StoredRound): Promise<void> {
    const announcement = await announcements.find(round.announcement);
    if (!announcement) return;
    if (!round.filled) {
      const recipients = await fill(round, announcement);
      await rounds.filled(round.id);
      if (round.kind === 'send' && recipients === 0) {
        await cancel(announcement, 'nobody');
        await rounds.end(round.id, clock.now());
        return;
      }
    }
    if (await ledger.isOpen(round.id)) return;
    if (round.kind !== 'send') {
      // What was on its way when the round began has to arrive first, or fail: only then it is seen who has it.
      const olderThan = round.kind === 'edit' ? round.revision : undefined;
      if (await ledger.isCalling(announcement.id, olderThan)) return;
      await fill(round, announcement);
      if (await ledger.isOpen(round.id)) return;
    }
    await end(round);
    listener.changed(round.announcement);
  }

  async function end(round: StoredRound): Promise<void> {
    const now = clock.now();
    if (round.kind !== 'send') return void (await rounds.end(round.id, now));
    const finished = await db.transaction().execute(async (transaction) => {
      // The announcement before its round, as whoever pauses it does: two who lock in turn would wait for each other.
      const values = { state: 'sent' as const, ended_at: now };
      const store = createAnnouncementStore(transaction);
      const sent = await store.change(round.announcement, ['sending'], values, now);
      const ended = await createRoundStore(transaction).end(round.id, now);
      if (sent && !ended) throw new Error(`Round ${round.id} does not run, and its announcement does.`);
      return sent !== undefined;
    });
    if (finished) tell({ kind: 'finished', announcement: round.announcement });
  }

  return async () => {
    for (const announcement of await ledger.closeStopped(clock.now())) listener.changed(announcement);
    for (const id of await announcements.due(clock.now()))
      await orTold({ announcement: id }, () => start(id));
    for (const { id } of await rounds.inStates(['waiting'])) await rounds.start(id, clock.now());
    for (const round of await rounds.inStates(['running'])) {
      const { id, announcement } = round;
      await orTold({ round: id, announcement }, () => advance(round));
    }
  };

  /** One that cannot go on must not hold up the others. */
  async function orTold(which: object, goOn: () => Promise<void>): Promise<void> {
    try {
      await goOn();
    } catch (error) {
      logger.error({ ...which, reason: errorMessage(error) }, 'an announcement could not go on');
    }
  }
}
