import type { Clock } from './clock.ts';

/** Milliseconds that never go back, even when the computer's clock is set back. */
export function neverBack(clock: Clock): () => number {
  let ahead = 0;
  let last = -Infinity;
  return () => {
    const read = clock.now() + ahead;
    if (read < last) ahead += last - read;
    last = Math.max(last, read);
    return last;
  };
}
