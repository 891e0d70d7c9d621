/** Lets one change at a time through, in the order in which they came; one that fails does not hold up the next. */
export interface ChangeQueue {
  run<T>(change: () => Promise<T>): Promise<T>;
  /** Waits for every change that is under way. */
  idle(): Promise<void>;
}

export function createChangeQueue(): ChangeQueue {
  let last: Promise<unknown> = Promise.resolve();
  return {
    run: (change) => {
      const mine = last.then(change);
      // The outcome belongs to who asked for the change; the queue only needs to know that it is over.
      last = mine.then(
        () => undefined,
        () => undefined,
      );
      return mine;
    },
    idle: async () => {
      await last;
    },
  };
}
