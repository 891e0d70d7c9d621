import { addDays, localTime, momentOf } from '../../shared/local-time.ts';

/** From this hour on people mean tomorrow as well. */
const EVENING = 18;

/**
 * Until when an announcement is useful if nobody said: the end of the day on which it goes out, of the next day when it goes out in
 * the evening. Milliseconds UTC, by the programme's clock.
 */
export function usualUsefulUntil(sentAt: number, timeZone: string): number {
  const sent = localTime(sentAt, timeZone);
  const days = sent.hour >= EVENING ? 2 : 1;
  return momentOf(addDays({ ...sent, hour: 0, minute: 0 }, days), timeZone) - 1;
}
