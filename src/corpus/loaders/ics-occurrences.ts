import type ICAL from 'ical.js';
import { clockTime, isoDate, localTime } from '../../shared/local-time.ts';

interface OccurrenceOptions {
  /** The programme's zone: times given in UTC are told in it. */
  readonly timeZone: string;
  /** Events that do not take place, single times of repeating ones among them. */
  readonly cancelled: readonly ICAL.Component[];
  readonly most: number;
}

/** Its own declaration is lost in the package's types. */
interface Occurrence {
  readonly item: ICAL.Event;
  readonly startDate: ICAL.Time;
  readonly endDate: ICAL.Time;
}

/** The lines that tell when an event takes place, and its first time for sorting. */
export function occurrencesOf(
  ical: typeof ICAL,
  event: ICAL.Event,
  options: OccurrenceOptions,
): { lines: string[]; start: string; isCut: boolean } {
  const lines: string[] = [];
  const tell = (item: ICAL.Event, start: ICAL.Time, end: ICAL.Time) => {
    if (options.cancelled.includes(item.component)) return;
    const parts = [
      item.summary,
      timeText(ical, item, { start, end, timeZone: options.timeZone }),
      item.location,
    ];
    lines.push(
      parts
        .map((part) => (part ?? '').replace(/\s*\n\s*/g, ', ').trim())
        .filter((part) => part !== '')
        .join(' · '),
    );
  };
  const start = event.startDate.toJSDate().toISOString();
  if (!event.isRecurring()) {
    tell(event, event.startDate, event.endDate);
    return { lines, start, isCut: false };
  }
  const times = event.iterator();
  for (let count = 0; count < options.most; count += 1) {
    const next = times.next() as ICAL.Time | undefined;
    if (!next) return { lines, start, isCut: false };
    const details: Occurrence = event.getOccurrenceDetails(next);
    tell(details.item, details.startDate, details.endDate);
  }
  return { lines, start, isCut: Boolean(times.next()) };
}

/** `2022-09-20 09:00–10:30 (Asia/Seoul)`; days alone for events that last whole days. */
function timeText(
  ical: typeof ICAL,
  event: ICAL.Event,
  { start, end, timeZone }: { start: ICAL.Time; end: ICAL.Time; timeZone: string },
): string {
  if (start.isDate) {
    // The end is the day after the last one.
    const last = end.clone();
    if (end.compare(start) > 0) last.addDuration(ical.Duration.fromSeconds(-86_400));
    return isoDate(last) === isoDate(start) ? isoDate(start) : `${isoDate(start)} – ${isoDate(last)}`;
  }
  const isUtc = start.zone === ical.Timezone.utcTimezone;
  const named = event.component.getFirstProperty('dtstart')?.getFirstParameter('tzid');
  const zone =
    isUtc || named === undefined || named === '' ? timeZone : named.replace(/^\/.*?\/(?=\w+\/\w+$)/, '');
  const wall = (time: ICAL.Time) => (isUtc ? localTime(time.toJSDate().getTime(), timeZone) : time);
  const from = wall(start);
  // An end written in another zone is told in the zone of the start.
  const to = wall(!isUtc && end.zone !== start.zone ? end.convertToZone(start.zone) : end);
  const first = `${isoDate(from)} ${clockTime(from)}`;
  if (end.compare(start) <= 0) return `${first} (${zone})`;
  if (isoDate(from) === isoDate(to)) return `${first}–${clockTime(to)} (${zone})`;
  return `${first} – ${isoDate(to)} ${clockTime(to)} (${zone})`;
}
