import type { Announcement } from '../announcement.ts';
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

/** True when nobody chose it: then it moves along with the time at which it goes out. */
export function isUsual(
  { sendAt, createdAt, usefulUntil }: Pick<Announcement, 'sendAt' | 'createdAt' | 'usefulUntil'>,
  timeZone: string,
): boolean {
  return usefulUntil === usualUsefulUntil(sendAt ?? createdAt, timeZone);
}

/** A draft as it goes out if it is approved now. */
export function asApprovedAt(draft: Announcement, now: number, timeZone: string): Announcement {
  return isUsual(draft, timeZone)
    ? { ...draft, usefulUntil: usualUsefulUntil(draft.sendAt ?? now, timeZone) }
    : draft;
}
