import type { Kysely } from 'kysely';
import type { Schema } from '../../database/schema.ts';
import type { Clock } from '../../shared/clock.ts';
import { errorMessage } from '../../shared/errors.ts';
import type { Logger } from '../../shared/logger.ts';
import { neverBack } from '../../shared/never-back.ts';
import type { Timers } from '../../shared/timers.ts';
import type { Announcement } from '../announcement.ts';
import type { Messenger } from '../messenger.ts';
import { createAnnouncementStore } from '../stores/announcement-store.ts';
import { createPollStore } from '../stores/poll-store.ts';
import { createRoundStore, type StoredRound } from '../stores/round-store.ts';
import { createAdvance, type AdvanceOptions } from './advance-announcements.ts';
import { createArrivals } from './arrivals.ts';
import { deliver, type DeliverOptions } from './deliver.ts';
import type { LedgerRow } from './ledger-row.ts';
import { createLedger } from './ledger.ts';
import type { Lease } from '../../database/lease.ts';
import type { PlanOptions } from './plan-delivery.ts';
import { createRecovery } from './recovery.ts';
import { createWaitingRows } from './waiting-rows.ts';

/** How often it looks for what is due, and renews its lease. */
const LOOK_EVERY_MS = 1000;
/** Recipients worked on at once: enough for 25 messages a second where each call takes a quarter of a second. */
const LANES = 8;
/** Announcements whose cards are brought up to date when this process begins to send. */
const RECENT_MS = 60 * 60_000;
const MOST_RECENT = 20;
/** Calls for one recipient that are surely not carried out, before it is called failed. */
const MOST_TRIES = 10;
/** How long calls on their way may take to finish when the bot stops. */
const FINISH_WITHIN_MS = 8000;

export interface Sender {
  start(): void;
  /** Something was approved, paused or ordered: look now. */
  wake(): void;
  /** Begins no more calls, lets those on their way finish, and gives the lease back. */
  stop(): Promise<void>;
}

export interface SenderOptions
  extends
    Pick<
      AdvanceOptions,
      'listPeople' | 'silentPeople' | 'mayAnnounce' | 'listener' | 'fallback' | 'timeZone'
    >,
    Pick<PlanOptions, 'findPerson'>,
    Pick<DeliverOptions, 'onUnreachable' | 'onMoved'> {
  readonly db: Kysely<Schema>;
  readonly lease: Lease;
  readonly messenger: Messenger;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly logger: Logger;
}

/**
 * The one sender: whatever the number of processes, only the holder of the lease sends. Starts what is due and brings each round to
 * its recipients, a few calls at a time. See docs/decisions/023.
 */
export function createSender(options: SenderOptions): Sender {
  const { db, lease, messenger, clock, timers, logger, listener } = options;
  const { holder } = lease;
  const announcements = createAnnouncementStore(db);
  const rounds = createRoundStore(db);
  const ledger = createLedger(db);
  const arrivals = createArrivals(db);
  const polls = createPollStore(db, clock);
  const recovery = createRecovery({ messenger, timers, logger });
  const advance = createAdvance({ ...options, arrivals });
  const stopping = new AbortController();
  const { signal } = stopping;

  /** The running rounds and their announcements, as of the last look. */
  let running = new Map<number, { readonly round: StoredRound; readonly announcement: Announcement }>();
  const rows = createWaitingRows({
    read: (most) => ledger.ready([...running.keys()], clock.now(), most),
    now: neverBack(clock),
  });
  /** By row: calls that were surely not carried out. */
  const tries = new Map<number, number>();
  const lanes = new Set<Promise<void>>();
  let wakeUp = new AbortController();
  let wasHeld = false;
  let task: Promise<void> | undefined;

  /** Each time Telegram answered a harmless call in between, so it is this call that does not work. */
  function isInVain({ id }: LedgerRow): boolean {
    const tried = (tries.get(id) ?? 0) + 1;
    if (tried < MOST_TRIES) tries.set(id, tried);
    else tries.delete(id);
    return tried >= MOST_TRIES;
  }

  async function surely(write: () => Promise<void>): Promise<void> {
    for (;;) {
      try {
        return await write();
      } catch (error) {
        logger.error(
          { reason: errorMessage(error) },
          'what came of a call could not be written; trying again',
        );
        await timers.wait(LOOK_EVERY_MS);
      }
    }
  }

  async function look(): Promise<void> {
    // It ran out, so another may have had it in between, and may have left calls behind.
    if (!lease.isHeld()) wasHeld = false;
    if (!(await lease.hold())) {
      wasHeld = false;
      return;
    }
    if (!wasHeld) {
      const unknown = await ledger.giveUpOrphans(holder, clock.now());
      logger.info({ unknown }, 'this process sends the announcements');
      rows.readAnew();
      await showRecent();
    } else if (lanes.size === 0 && running.size > 0) {
      // What another wrote down in the very moment of losing the lease shows only now.
      await ledger.giveUpOrphans(holder, clock.now());
    }
    wasHeld = true;
    await advance();
    await readRunning();
    while (lanes.size < LANES && running.size > 0) open();
  }

  /** Whoever sent before may have died before the cards showed how it went on. */
  async function showRecent(): Promise<void> {
    const since = clock.now() - RECENT_MS;
    const states = ['sending', 'paused', 'sent', 'cancelled', 'recalled'] as const;
    for (const { id, changedAt } of await announcements.list({ states, most: MOST_RECENT }))
      if (changedAt > since) listener.changed(id);
  }

  async function readRunning(): Promise<void> {
    const before = [...running.keys()].join();
    const found = await Promise.all((await rounds.inStates(['running'])).map(withAnnouncement));
    running = new Map(
      found
        .flat()
        .sort(byUrgency)
        .map((each) => [each.round.id, each]),
    );
    if ([...running.keys()].join() !== before) rows.readAnew();
  }

  /** A damaged one waits for somebody to mend it; the others need not. */
  async function withAnnouncement(round: StoredRound) {
    try {
      const announcement = await announcements.find(round.announcement);
      return announcement ? [{ round, announcement }] : [];
    } catch (error) {
      logger.error({ round: round.id, reason: errorMessage(error) }, 'an announcement cannot be read');
      return [];
    }
  }

  function open(): void {
    const lane = run().finally(() => lanes.delete(lane));
    lanes.add(lane);
  }

  async function run(): Promise<void> {
    let row: LedgerRow | undefined;
    try {
      while (!signal.aborted && lease.isHeld() && (row = await rows.take()) !== undefined) {
        await handle(row);
      }
    } catch (error) {
      if (row) rows.release(row);
      logger.error({ reason: errorMessage(error) }, 'an announcement could not be sent on; trying again');
    }
  }

  async function handle(row: LedgerRow): Promise<void> {
    const work = running.get(row.round);
    if (!work) return rows.release(row);
    const delivered = await deliver({ row, ...work }, signal, {
      ...options,
      ...{ ledger, arrivals, recovery, holder, surely, isInVain },
      onPoll: (poll) => polls.add(poll),
    });
    if (delivered.kind === 'more') rows.goOn(delivered.row);
    else rows.release(row);
    // What this works on is no longer so: paused, changed, taken over.
    if (delivered.kind === 'left') wakeUp.abort();
    else listener.changed(row.announcement);
  }

  async function loop(): Promise<void> {
    while (!signal.aborted) {
      try {
        await look();
      } catch (error) {
        logger.error(
          { reason: errorMessage(error) },
          'announcements could not be looked after; trying again',
        );
      }
      if (wakeUp.signal.aborted) wakeUp = new AbortController();
      else await timers.wait(LOOK_EVERY_MS, wakeUp.signal);
    }
  }

  return {
    start: () => {
      task ??= loop();
    },
    wake: () => wakeUp.abort(),
    async stop() {
      stopping.abort();
      wakeUp.abort();
      await task;
      const late = new AbortController();
      await Promise.race([Promise.all(lanes), timers.wait(FINISH_WITHIN_MS, late.signal)]);
      late.abort();
      // With calls still on their way the lease runs out by itself: who takes over must find them.
      if (lanes.size === 0) await lease.release();
    },
  };
}

/** Corrections and recalls go before what is new, the urgent before the rest. */
function byUrgency(
  one: { round: StoredRound; announcement: Announcement },
  other: { round: StoredRound; announcement: Announcement },
): number {
  const rank = ({ round, announcement }: typeof one) =>
    (round.kind === 'send' ? 1 : 0) + (announcement.urgent ? 0 : 2);
  return rank(one) - rank(other) || one.round.id - other.round.id;
}
