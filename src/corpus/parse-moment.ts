import { addDays, isLocalTime, momentOf, type LocalTime } from '../shared/local-time.ts';

const FORM = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

/**
 * Reads `2022-09-20`, `2022-09-20 18:00` (both in the zone) or a full ISO date-time, as milliseconds UTC.
 * A bare day means its first moment, or its last millisecond when `edge` is `end`. Undefined when it is no such date.
 */
export function parseMoment(
  text: string,
  options: { timeZone: string; edge: 'start' | 'end' },
): number | undefined {
  const match = FORM.exec(text);
  if (!match) return undefined;
  const [, year, month, day, hour, minute, offset] = match;
  const time: LocalTime = {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: Number(hour ?? 0),
    minute: Number(minute ?? 0),
  };
  if (!isLocalTime(time)) return undefined;
  if (offset !== undefined) {
    const moment = Date.parse(text.replace(' ', 'T'));
    return Number.isNaN(moment) ? undefined : moment;
  }
  if (hour !== undefined || options.edge === 'start') return momentOf(time, options.timeZone);
  return momentOf(addDays(time, 1), options.timeZone) - 1;
}
