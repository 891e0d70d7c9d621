/** Months as Tajik writes them, and before a year. Node has capitals and only the first of both: "14 Январ 2025". */
const MONTHS = [
  ['январ', 'январи'],
  ['феврал', 'феврали'],
  ['март', 'марти'],
  ['апрел', 'апрели'],
  ['май', 'майи'],
  ['июн', 'июни'],
  ['июл', 'июли'],
  ['август', 'августи'],
  ['сентябр', 'сентябри'],
  ['октябр', 'октябри'],
  ['ноябр', 'ноябри'],
  ['декабр', 'декабри'],
] as const;

export type DateDetail = 'date' | 'weekday' | 'weekday-and-year';

/** A day of the calendar in Tajik: `1 декабри соли 2026`, `сешанбе, 1 декабр`. */
export function tajikDate(moment: number, timeZone: string, detail: DateDetail): string {
  const parts = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
    timeZone,
  }).formatToParts(moment);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)?.value ?? '';
  const [alone, beforeYear] = MONTHS[Number(part('month')) - 1] ?? ['', ''];
  const weekday = new Intl.DateTimeFormat('tg', { weekday: 'long', timeZone }).format(moment).toLowerCase();
  const day =
    detail === 'weekday' ? `${part('day')} ${alone}` : `${part('day')} ${beforeYear} соли ${part('year')}`;
  return detail === 'date' ? day : `${weekday}, ${day}`;
}
