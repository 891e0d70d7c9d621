import { Temporal } from 'temporal-polyfill';

/** Wall-clock time, month and day counted from 1. */
export interface LocalTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

/** The wall clock of a zone at a moment (milliseconds UTC). */
export function localTime(moment: number, timeZone: string): LocalTime {
  const zoned = Temporal.Instant.fromEpochMilliseconds(Math.floor(moment)).toZonedDateTimeISO(timeZone);
  const { year, month, day, hour, minute } = zoned;
  return { year, month, day, hour, minute };
}

/** The moment (milliseconds UTC) when a zone's wall clock shows this time; in a skipped hour, the moment after it. */
export function momentOf(time: LocalTime, timeZone: string): number {
  return Temporal.PlainDateTime.from(time).toZonedDateTime(timeZone).epochMilliseconds;
}

/**
 * All moments when a zone's wall clock shows this time, in order: one; none where the clock was put forward over it; two where
 * it was put back.
 */
export function momentsOf(time: LocalTime, timeZone: string): readonly number[] {
  const wall = Temporal.PlainDateTime.from(time);
  const first = wall.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  const second = wall.toZonedDateTime(timeZone, { disambiguation: 'later' });
  if (!first.toPlainDateTime().equals(wall)) return [];
  return [...new Set([first.epochMilliseconds, second.epochMilliseconds])];
}

/** The moment when the clock is put forward over a time of which `momentsOf` finds no moment. */
export function momentOfLeap(time: LocalTime, timeZone: string): number {
  const wall = Temporal.PlainDateTime.from(time);
  const before = wall.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  return before.getTimeZoneTransition('next')?.epochMilliseconds ?? momentOf(time, timeZone);
}

/** The same time of day so many days later, or earlier. */
export function addDays(time: LocalTime, days: number): LocalTime {
  const { year, month, day } = Temporal.PlainDate.from(time).add({ days });
  return { ...time, year, month, day };
}

/** False for a 31st of February, or for 24:00. */
export function isLocalTime(time: LocalTime): boolean {
  try {
    Temporal.PlainDateTime.from(time, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}

/** `2022-09-20`. */
export function isoDate(time: Pick<LocalTime, 'year' | 'month' | 'day'>): string {
  return `${String(time.year).padStart(4, '0')}-${two(time.month)}-${two(time.day)}`;
}

/** `09:30`. */
export function clockTime(time: Pick<LocalTime, 'hour' | 'minute'>): string {
  return `${two(time.hour)}:${two(time.minute)}`;
}

/** True for a zone that the system knows, such as `Asia/Seoul`. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
