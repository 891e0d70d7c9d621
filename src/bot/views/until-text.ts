import { clockTime, localTime } from '../../shared/local-time.ts';
import { formatDate } from '../../languages/format-date.ts';
import { momentText } from './moment-text.ts';
import type { Speech } from './speech.ts';

/** The moment (milliseconds UTC) up to which something counts: the day alone when that is the day's last minute. */
export function untilText(moment: number, { language }: Speech, timeZone: string): string {
  const isEndOfDay = clockTime(localTime(moment, timeZone)) === '23:59';
  return isEndOfDay ? formatDate(moment, language, timeZone) : momentText(moment, language, timeZone);
}
