import type { Language } from './languages.ts';

/** Months as Tajik writes them before a year. Node names them in the nominative with a capital: "14 Январ 2025". */
const TAJIK_MONTHS = [
  'январи',
  'феврали',
  'марти',
  'апрели',
  'майи',
  'июни',
  'июли',
  'августи',
  'сентябри',
  'октябри',
  'ноябри',
  'декабри',
] as const;

/**
 * Day, month and year of a moment (milliseconds UTC) as the language writes them, on the calendar of an IANA time zone.
 * @throws RangeError for an unknown time zone or a moment that is no date.
 */
export function formatDate(moment: number, language: Language, timeZone: string): string {
  if (language === 'tg') return tajikDate(moment, timeZone);
  const locale = language === 'en' ? 'en-GB' : language;
  return new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, { dateStyle: 'long', timeZone }).format(
    moment,
  );
}

function tajikDate(moment: number, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
    timeZone,
  }).formatToParts(moment);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('day')} ${TAJIK_MONTHS[Number(part('month')) - 1] ?? ''} соли ${part('year')}`;
}
