import { addDays, localTime, momentOf } from '../../shared/local-time.ts';
import { SEND_TIMES, type SendTime } from '../callbacks/announce-buttons.ts';

const HOUR = 60 * 60 * 1000;
const MINUTE = 60 * 1000;

/** What a choice means at a moment, on the programme's clock (milliseconds UTC, whole minutes); undefined: at once. */
export function sendTime(
  choice: SendTime,
  { now, timeZone }: { now: number; timeZone: string },
): number | undefined {
  const today = localTime(now, timeZone);
  switch (choice) {
    case 'at-once':
      return undefined;
    case 'hour':
      return Math.ceil((now + HOUR) / MINUTE) * MINUTE;
    case 'evening':
      return momentOf({ ...today, hour: 18, minute: 0 }, timeZone);
    case 'tomorrow':
      return momentOf({ ...addDays(today, 1), hour: 8, minute: 0 }, timeZone);
  }
}

/** The choices that are still to come. */
export function sendTimes(at: { now: number; timeZone: string }): SendTime[] {
  return SEND_TIMES.filter((choice) => (sendTime(choice, at) ?? Infinity) > at.now);
}
