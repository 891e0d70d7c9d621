const EPOCH_SECONDS = 1_600_000_000;
const IDS_A_SECOND = 4;

/**
 * Where a fresh sandbox starts to count updates and messages: by the time, so that it does not repeat
 * the numbers of an earlier one which a bot with a memory has already dealt with. Fits 32 bits until 2037.
 */
export function firstId(now: number): number {
  return Math.max(1, (Math.floor(now / 1000) - EPOCH_SECONDS) * IDS_A_SECOND);
}
