import { formatWeekday } from '../../languages/format-date.ts';
import { clockTime, isoDate, localTime } from '../../shared/local-time.ts';
import type { Speech } from './speech.ts';
import { zoneCity } from './zone-city.ts';

export interface ZonesOfReader {
  readonly speech: Speech;
  /** IANA names, here and below. */
  readonly programmeZone: string;
  /** The reader's; absent: the programme's. */
  readonly ownZone?: string | undefined;
  /** Milliseconds UTC: the year is told when it is not that of now. */
  readonly now: number;
}

/**
 * Weekday, date and time of a moment (milliseconds UTC) by the programme's clock, and by the reader's own where that shows
 * another time: `Tuesday 1 December, 18:00 (Seoul) · 14:00 (Almaty)`; the day twice where it differs too.
 */
export function momentInZones(
  moment: number,
  { speech, programmeZone, ownZone = programmeZone, now }: ZonesOfReader,
): string {
  const there = localTime(moment, programmeZone);
  const here = localTime(moment, ownZone);
  const year = there.year !== localTime(now, programmeZone).year;
  const dayIn = (zone: string) => formatWeekday(moment, speech.language, zone, { year });
  const first = `${dayIn(programmeZone)}, ${clockTime(there)} (${zoneCity(programmeZone, speech)})`;
  const sameDay = isoDate(there) === isoDate(here);
  if (sameDay && clockTime(there) === clockTime(here)) return first;
  const day = sameDay ? '' : `${dayIn(ownZone)}, `;
  return `${first} · ${day}${clockTime(here)} (${zoneCity(ownZone, speech)})`;
}
