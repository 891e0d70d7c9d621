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
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  const parts = new Map(format.formatToParts(moment).map((part) => [part.type, Number(part.value)]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  return {
    year: part('year'),
    month: part('month'),
    day: part('day'),
    hour: part('hour'),
    minute: part('minute'),
  };
}

/** The moment (milliseconds UTC) when a zone's wall clock shows this time; in a skipped hour, the moment after it. */
export function momentOf(time: LocalTime, timeZone: string): number {
  const wall = asUtc(time);
  const offset = (moment: number) => asUtc(localTime(moment, timeZone)) - moment;
  // The first guess may fall on the other side of a clock change: the second uses the offset that holds there.
  const guess = wall - offset(wall);
  return wall - offset(guess);
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

function asUtc(time: LocalTime): number {
  return Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute);
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
