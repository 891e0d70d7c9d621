import type { DocumentDates } from './document-dates.ts';
import type { Finding } from './finding.ts';
import { settleDays, type Day } from './dates/settle-year.ts';
import { weekdayOn } from './dates/weekday-names.ts';
import { isoDate } from '../../shared/local-time.ts';

/** The words that choose the day's name in its text. */
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/**
 * Dates beside which stands the day of the week that they do not fall on. A date whose year is neither written nor settled
 * by `anchors` is left alone.
 */
export function wrongWeekdays(
  document: string,
  { dates, anchors }: DocumentDates,
  moreAnchors: readonly number[] = [],
): Finding[] {
  const seen = new Set<string>();
  return dates.flatMap(({ mention, place }): Finding[] => {
    const { weekday, quote } = mention;
    if (weekday === undefined) return [];
    const days = settleDays(mention, anchors.length > 0 ? anchors : moreAnchors);
    const [day, ...others] = days ?? [];
    if (!day || [day, ...others].some((each) => exists(each) && weekdayOn(each) === weekday)) return [];
    const key = `${quote} ${isoDate({ ...day })}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const name = WEEKDAYS[weekdayOn(day) - 1] ?? 'mon';
    const details = { quote, date: isoDate(day), weekday: name };
    return [{ severity: 'error', code: 'wrong-weekday', document, place, details }];
  });
}

/** 29 February is no day of most years; whatever stands beside it then proves nothing. */
function exists({ year, month, day }: Day): boolean {
  return new Date(Date.UTC(year, month - 1, day)).getUTCMonth() === month - 1;
}
