import { randomUUID } from 'node:crypto';
import { createLease } from './database/lease.ts';
import type { Database } from './database/open-database.ts';
import type { Clock } from './shared/clock.ts';
import { errorMessage } from './shared/errors.ts';
import type { Logger } from './shared/logger.ts';
import { systemTimers } from './shared/timers.ts';

const LOOK_EVERY_MS = 2000;

/** Telegram lets one process poll; the others on the same database stand by. */
export interface PollingTurn {
  /** Resolves when it is this process's turn, which it keeps from then on; or when the signal aborts. */
  wait(signal: AbortSignal): Promise<void>;
  /** Lets another take over at once. */
  release(): Promise<void>;
}

/** @param options.alone no other process can be there: there is nothing to wait for */
export function createPollingTurn(options: {
  readonly db: Database['db'];
  readonly alone: boolean;
  readonly clock: Clock;
  readonly logger: Logger;
}): PollingTurn {
  const { db, alone, clock, logger } = options;
  if (alone) return { wait: () => Promise.resolve(), release: () => Promise.resolve() };
  const lease = createLease({ db, name: 'poller', holder: randomUUID(), clock, alone: false });
  let keeping: NodeJS.Timeout | undefined;

  async function hold(): Promise<boolean> {
    try {
      return await lease.hold();
    } catch (error) {
      logger.error({ reason: errorMessage(error) }, 'the right to poll could not be looked up; trying again');
      return false;
    }
  }

  return {
    async wait(signal) {
      if (!(await hold())) logger.warn('another process fetches the messages of this bot; standing by');
      while (!signal.aborted && !(await hold())) await systemTimers.wait(LOOK_EVERY_MS, signal);
      keeping = setInterval(() => void hold(), LOOK_EVERY_MS);
    },
    async release() {
      clearInterval(keeping);
      await lease.release();
    },
  };
}
