import { setTimeout as sleep } from 'node:timers/promises';

/** Waiting, handed in so that tests need not wait. */
export interface Timers {
  /** Resolves after some milliseconds, or as soon as the signal aborts: whoever waits looks at the signal. */
  wait(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

export const systemTimers: Timers = {
  async wait(milliseconds, signal) {
    try {
      await sleep(milliseconds, undefined, signal ? { signal } : {});
    } catch (error) {
      if (!signal?.aborted) throw error;
    }
  },
};
