import type { Update } from '@grammyjs/types';
import { Refusal } from '../refusal.ts';
import type { SandboxClock } from '../sandbox-clock.ts';
import type { UpdatesQueue } from './updates-queue.ts';

export interface PollRequest {
  readonly offset: number;
  readonly limit: number;
  readonly timeoutMs: number;
  /** Aborted when the caller hangs up. */
  readonly closed: AbortSignal;
}

/** The one place where a bot can wait for updates. */
export interface LongPoll {
  /** Answers as soon as there is something, or with nothing when the time is up. Throws a 409 Refusal when another call takes over. */
  wait(request: PollRequest): Promise<Update[]>;
  /** Ends the waiting call, if any, with a 409 of this reason. */
  terminate(reason: string): void;
}

const OTHER_POLLER = 'other getUpdates request; make sure that only one bot instance is running';

export function createLongPoll(options: { clock: SandboxClock; queue: UpdatesQueue }): LongPoll {
  const { clock, queue } = options;
  let waiter: { readonly tryAgain: () => void; readonly fail: (error: Refusal) => void } | undefined;

  const terminate = (reason: string): void =>
    waiter?.fail(new Refusal(409, `Conflict: terminated by ${reason}`));
  queue.onPush(() => waiter?.tryAgain());

  return {
    terminate,
    wait({ offset, limit, timeoutMs, closed }) {
      terminate(OTHER_POLLER);
      const ready = queue.take(offset, limit);
      if (ready.length > 0 || timeoutMs <= 0 || closed.aborted) return Promise.resolve(ready);
      return new Promise((resolve, reject) => {
        const end = (settle: () => void): void => {
          cancelTimer();
          closed.removeEventListener('abort', giveUp);
          waiter = undefined;
          settle();
        };
        const giveUp = (): void => end(() => resolve([]));
        const cancelTimer = clock.after(timeoutMs, giveUp);
        closed.addEventListener('abort', giveUp, { once: true });
        waiter = {
          tryAgain: () => {
            const updates = queue.take(offset, limit);
            if (updates.length > 0) end(() => resolve(updates));
          },
          fail: (error) => end(() => reject(error)),
        };
      });
    },
  };
}
