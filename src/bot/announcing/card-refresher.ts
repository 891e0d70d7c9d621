import type { Timers } from '../../shared/timers.ts';
import type { AnnounceOptions } from './announce-services.ts';
import { createPaceMeter } from './pace-meter.ts';
import { createRefreshCards, type RefreshOptions } from './refresh-cards.ts';

/** A card is edited at most once in this time, in milliseconds: Telegram counts edits like messages. */
const BETWEEN_EDITS = 3000;
/** How often something that failed is tried again, each time after twice the time. */
const MOST_TRIES = 5;

/** Keeps the cards of announcements up to date. */
export interface CardRefresher {
  /** Something that the cards show has changed; may be called very often. Returns at once and never throws. */
  changed(announcement: number): void;
  /** Resolves once all cards show what was told of. */
  settled(): Promise<void>;
  /** Gives up what is waited for; from now on nothing is edited. */
  stop(): Promise<void>;
}

/** One announcement whose cards are being edited; `again`: something has changed since. */
interface Following {
  again: boolean;
  done: Promise<void>;
}

export function createCardRefresher(
  options: AnnounceOptions & RefreshOptions & { readonly timers: Timers },
): CardRefresher {
  const { timers } = options;
  const refreshCards = createRefreshCards(options);
  const following = new Map<number, Following>();
  const stopping = new AbortController();
  const { signal } = stopping;

  /** One edit at a time: whatever changes meanwhile is shown by the next. */
  async function follow(announcement: number, task: Following): Promise<void> {
    const meter = createPaceMeter();
    let failures = 0;
    do {
      task.again = false;
      const refreshed = await refreshCards(announcement, meter);
      failures = refreshed.kind === 'failed' ? failures + 1 : 0;
      if (refreshed.kind === 'wait' || (failures > 0 && failures < MOST_TRIES)) task.again = true;
      const pause = refreshed.kind === 'wait' ? refreshed.seconds * 1000 : BETWEEN_EDITS;
      await timers.wait(pause * 2 ** failures, signal);
    } while (task.again && !signal.aborted);
    following.delete(announcement);
  }

  async function settled(): Promise<void> {
    await Promise.all([...following.values()].map(({ done }) => done));
  }

  return {
    changed(announcement) {
      if (signal.aborted) return;
      const task = following.get(announcement);
      if (task) {
        task.again = true;
        return;
      }
      const begun: Following = { again: false, done: Promise.resolve() };
      following.set(announcement, begun);
      begun.done = follow(announcement, begun);
    },
    settled,
    async stop() {
      stopping.abort();
      await settled();
    },
  };
}
