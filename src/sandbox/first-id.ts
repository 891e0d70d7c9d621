const IDS_A_SECOND = 200;
/** Ids fit 32 bits, as Telegram's do. */
const RANGE = 2 ** 31 - 2 ** 20;

/**
 * Where a fresh sandbox starts to count updates and messages: by the time, so that it does not repeat the numbers of an
 * earlier one which a bot with a memory has already dealt with, even when that one was busy and ended a moment ago.
 * Starts from below again every four months; by then no bot remembers.
 */
export function firstId(now: number): number {
  return 1 + (Math.floor((now / 1000) * IDS_A_SECOND) % RANGE);
}
