import { addDays, clockTime, localTime, momentsOf, momentOfLeap } from '../shared/local-time.ts';
import { USUAL_QUIET_HOURS, type QuietHours } from './person.ts';

const FORM = /^(\d{1,2})(?::(\d{2}))?\s*[-–—]\s*(\d{1,2})(?::(\d{2}))?$/;

/**
 * The end of the quiet hours that we are in, by the clock of the person's zone; undefined outside them. Both moments are
 * milliseconds UTC. `quiet` absent: the usual ones.
 */
export function quietUntil(
  now: number,
  quiet: QuietHours | 'off' | undefined,
  timeZone: string,
): number | undefined {
  if (quiet === 'off') return undefined;
  const { from, until } = quiet ?? USUAL_QUIET_HOURS;
  const clock = localTime(now, timeZone);
  const minutes = clock.hour * 60 + clock.minute;
  const overMidnight = from > until;
  const isQuiet = overMidnight ? minutes >= from || minutes < until : minutes >= from && minutes < until;
  if (!isQuiet) return undefined;
  const day = overMidnight && minutes >= from ? addDays(clock, 1) : clock;
  const end = { ...day, hour: Math.floor(until / 60), minute: until % 60 };
  // Where the clock is put back they may end twice, where it is put forward the end may not exist.
  return momentsOf(end, timeZone).find((moment) => moment > now) ?? momentOfLeap(end, timeZone);
}

/** Reads `22:00-07:00`, `22-7`; undefined when these are no hours, or no time lies between them. */
export function readQuietHours(text: string): QuietHours | undefined {
  const match = FORM.exec(text.normalize('NFKC').trim());
  if (!match) return undefined;
  const from = minutesOf(match[1], match[2]);
  const until = minutesOf(match[3], match[4]);
  if (from === undefined || until === undefined || from === until) return undefined;
  return { from, until };
}

/** `22:00-07:00`, as `readQuietHours` reads it. */
export function quietText({ from, until }: QuietHours): string {
  const text = (minutes: number) => clockTime({ hour: Math.floor(minutes / 60), minute: minutes % 60 });
  return `${text(from)}-${text(until)}`;
}

function minutesOf(hour = '', minute = '0'): number | undefined {
  // A day ends at 24:00, which is when the next begins.
  if (Number(hour) === 24 && Number(minute) === 0) return 0;
  return Number(hour) < 24 && Number(minute) < 60 ? Number(hour) * 60 + Number(minute) : undefined;
}
