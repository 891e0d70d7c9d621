import type { Clock } from '../../shared/clock.ts';
import type { Timers } from '../../shared/timers.ts';

export interface FakeTime {
  readonly clock: Clock;
  readonly timers: Timers;
  /** Goes from wait to wait until the work is done, or nothing waits any more. */
  runUntil(work: Promise<unknown>): Promise<void>;
  /** Lets so many milliseconds pass, with everything that happens in them. */
  pass(milliseconds: number): Promise<void>;
  /** Something that happens at a moment. */
  at(moment: number, happen: () => void): void;
  /** Sets the clock, as somebody who corrects it. */
  setClock(now: number): void;
}

/** Time that passes only when a test lets it. */
export function createFakeTime(): FakeTime {
  let elapsed = 0;
  let shift = 0;
  const waiting = new Set<{ readonly until: number; readonly done: () => void }>();

  const add = (until: number, done: () => void) => {
    const wait = { until, done };
    waiting.add(wait);
    return wait;
  };
  /** The next wait is over; false when none is within the limit. */
  function step(limit: number): boolean {
    const next = [...waiting].sort((one, other) => one.until - other.until)[0];
    if (!next || next.until > limit) return false;
    elapsed = Math.max(elapsed, next.until);
    waiting.delete(next);
    next.done();
    return true;
  }
  const settled = () => new Promise(setImmediate);

  return {
    clock: { now: () => elapsed + shift },
    timers: {
      wait: (milliseconds, signal) =>
        new Promise((resolve) => {
          if (signal?.aborted) return resolve();
          const wait = add(elapsed + milliseconds, resolve);
          const stop = () => {
            waiting.delete(wait);
            resolve();
          };
          signal?.addEventListener('abort', stop, { once: true });
        }),
    },
    async runUntil(work) {
      let isDone = false;
      const finish = () => {
        isDone = true;
      };
      work.then(finish, finish);
      do await settled();
      while (!isDone && step(Infinity));
    },
    async pass(milliseconds) {
      const end = elapsed + milliseconds;
      do await settled();
      while (step(end));
      elapsed = end;
    },
    at: (moment, happen) => void add(moment, happen),
    setClock(now) {
      shift = now - elapsed;
    },
  };
}
