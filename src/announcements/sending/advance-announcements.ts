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

  async function start(announcement: Announcement): Promise<void> {
    const { id, usefulUntil, approvedBy, revision } = announcement;
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
        await rounds.end(round.id, clock.now());
        await cancel(announcement, 'nobody');
        return;
      }
    }
    if (await ledger.isOpen(round.id)) return;
    if (round.kind !== 'send') {
      // A message that was on its way when the round began has arrived by now, or never will.
      await fill(round, announcement);
      if ((await ledger.isOpen(round.id)) || (await ledger.isCalling(announcement.id))) return;
    }
    await end(round);
    listener.changed(round.announcement);
  }

  async function end(round: StoredRound): Promise<void> {
    const now = clock.now();
    const finished = await db.transaction().execute(async (transaction) => {
      if (!(await createRoundStore(transaction).end(round.id, now)) || round.kind !== 'send') return false;
      const values = { state: 'sent' as const, ended_at: now };
      const sent = await createAnnouncementStore(transaction).change(
        ...([round.announcement, ['sending'], values, now] as const),
      );
      return sent !== undefined;
    });
    if (finished) tell({ kind: 'finished', announcement: round.announcement });
  }

  return async () => {
    for (const announcement of await announcements.due(clock.now())) await start(announcement);
    for (const { id } of await rounds.inStates(['waiting'])) await rounds.start(id, clock.now());
    for (const round of await rounds.inStates(['running'])) {
      try {
        await advance(round);
      } catch (error) {
        // One that cannot go on must not hold up the others.
        const { id, announcement } = round;
        logger.error({ round: id, announcement, reason: errorMessage(error) }, 'a round could not go on');
      }
    }
  };
}
