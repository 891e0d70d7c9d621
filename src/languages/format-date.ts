import type { Language } from './languages.ts';
import { tajikDate } from './tajik-date.ts';

/**
 * Day, month and year of a moment (milliseconds UTC) as the language writes them, on the calendar of an IANA time zone.
 * @throws RangeError for an unknown time zone or a moment that is no date.
 */
export function formatDate(moment: number, language: Language, timeZone: string): string {
  if (language === 'tg') return tajikDate(moment, timeZone, 'date');
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone }).format(moment);
}

/** Weekday, day and month: `Tuesday 1 December`; with the year when told so. Otherwise as `formatDate`. */
export function formatWeekday(
  moment: number,
  language: Language,
  timeZone: string,
  { year }: { readonly year: boolean },
): string {
  if (language === 'tg') return tajikDate(moment, timeZone, year ? 'weekday-and-year' : 'weekday');
  return new Intl.DateTimeFormat(localeOf(language), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(year && { year: 'numeric' }),
    timeZone,
  }).format(moment);
}

function localeOf(language: Language): string {
  return `${language === 'en' ? 'en-GB' : language}-u-ca-gregory-nu-latn`;
}
