import type { Update } from 'grammy/types';

export interface FakeUpdateQueue {
  /** Lets updates arrive. */
  deliver(...updates: readonly Update[]): void;
  /** What `getUpdates` gives: waits for an update when it has a timeout and nothing is there; rejects when aborted. */
  poll(request: Readonly<Record<string, unknown>>, signal: AbortSignal): Promise<Update[]>;
  /** Ids of the updates that were not confirmed. */
  waiting(): number[];
}

/** Holds updates as Telegram does: until a poll with a higher offset confirms them. */
export function createFakeUpdateQueue(): FakeUpdateQueue {
  let queue: Update[] = [];
  let wake = () => {};
  return {
    deliver(...updates) {
      queue.push(...updates);
      wake();
    },
    async poll({ offset = 0, limit = 100, timeout = 0 }, signal) {
      queue = queue.filter(({ update_id }) => update_id >= Number(offset));
      if (queue.length === 0 && timeout !== 0) {
        await new Promise<void>((resolve, reject) => {
          wake = resolve;
          signal.addEventListener('abort', () => reject(new Error('aborted')), { once: true });
        });
      }
      return queue.slice(0, Number(limit));
    },
    waiting: () => queue.map(({ update_id }) => update_id),
  };
}
