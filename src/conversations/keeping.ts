import type { Clock } from '../shared/clock.ts';

const DAY = 24 * 60 * 60 * 1000;

/** The moment before which nothing is kept, in milliseconds UTC. */
export function oldestKept(clock: Clock, days: number): number {
  return clock.now() - days * DAY;
}

/** Text as both databases can hold it: SQLite would cut it off at a NUL character, PostgreSQL refuse it. */
export function storableText(text: string): string {
  return text.replaceAll('\0', '\uFFFD');
}
