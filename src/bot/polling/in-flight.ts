import type { Timers } from '../../shared/timers.ts';

export interface InFlight {
  /** Notes work until it is done, and hands it back. */
  track<T>(work: Promise<T>): Promise<T>;
  /** Waits until all work is done, but no longer than this; returns how many are left. */
  settled(milliseconds: number, timers: Timers): Promise<number>;
}

/** Knows what is being worked on. */
export function createInFlight(): InFlight {
  const works = new Set<Promise<unknown>>();
  return {
    track(work) {
      works.add(work);
      const forget = () => works.delete(work);
      work.then(forget, forget);
      return work;
    },

    async settled(milliseconds, timers) {
      const enough = new AbortController();
      let late = false;
      const deadline = timers.wait(milliseconds, enough.signal).then(() => {
        late = true;
      });
      // Work may bring forth more: the last poll its updates.
      while (works.size > 0 && !late) await Promise.race([Promise.allSettled(works), deadline]);
      enough.abort();
      return works.size;
    },
  };
}
