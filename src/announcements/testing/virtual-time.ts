import type { Clock } from '../../shared/clock.ts';
import type { Timers } from '../../shared/timers.ts';

/** Time that passes only where somebody waits for it. */
export interface VirtualTime {
  readonly clock: Clock;
  readonly timers: Timers;
  /** Lets time pass, wait by wait, until this is so. Fails when nobody waits any more, or after very many waits. */
  until(isSo: () => Promise<boolean> | boolean): Promise<void>;
}

const MOST_WAITS = 200_000;
/** Work that goes on without waiting for time (the database, promises) is through after so many turns of the loop. */
const TURNS = 4;

export function createVirtualTime(start = Date.UTC(2026, 10, 24, 3)): VirtualTime {
  let now = start;
  let waiting: { readonly at: number; readonly go: () => void }[] = [];

  async function settle(): Promise<void> {
    for (let turn = 0; turn < TURNS; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  }

  return {
    clock: { now: () => now },
    timers: {
      wait: (milliseconds, signal) =>
        new Promise((resolve) => {
          if (signal?.aborted) return resolve();
          const leave = () => {
            waiting = waiting.filter((each) => each !== waiter);
            resolve();
          };
          const go = () => {
            signal?.removeEventListener('abort', leave);
            resolve();
          };
          const waiter = { at: now + Math.max(0, milliseconds), go };
          waiting.push(waiter);
          signal?.addEventListener('abort', leave, { once: true });
        }),
    },
    async until(isSo) {
      for (let waits = 0; waits < MOST_WAITS; waits += 1) {
        await settle();
        if (await isSo()) return;
        const next = waiting.reduce<(typeof waiting)[number] | undefined>(
          (first, each) => (first === undefined || each.at < first.at ? each : first),
          undefined,
        );
        if (!next) throw new Error('nobody waits for anything, and it is not so');
        waiting = waiting.filter((each) => each !== next);
        now = Math.max(now, next.at);
        next.go();
      }
      throw new Error(`after ${MOST_WAITS} waits it is still not so`);
    },
  };
}
