export type TimedOutcome<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'late' }
  | { readonly kind: 'failed'; readonly error: unknown };

/**
 * Runs work that must end within so many milliseconds. When they are over its signal aborts, and the outcome is `late` even
 * if the work pays no attention to it. Never rejects.
 */
export async function withinTime<T>(
  milliseconds: number,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<TimedOutcome<T>> {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<TimedOutcome<T>>((resolve) => {
    timer = setTimeout(() => {
      resolve({ kind: 'late' });
      controller.abort();
    }, milliseconds);
  });
  const done = (async (): Promise<TimedOutcome<T>> => {
    try {
      return { kind: 'done', value: await work(controller.signal) };
    } catch (error) {
      return { kind: 'failed', error };
    }
  })();
  try {
    return await Promise.race([done, late]);
  } finally {
    clearTimeout(timer);
  }
}
