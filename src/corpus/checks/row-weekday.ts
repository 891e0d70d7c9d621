import type { DateMention } from './dates/date-mention.ts';
import { weekdayOf } from './dates/weekday-names.ts';

const BETWEEN = ' · ';

/**
 * In a row of a table the day of the week may have a column of its own: it belongs to the date when that fills a cell too,
 * and no other date or day does. Returns the mention with its day of the week, or as it was.
 */
export function rowWeekday(line: string, mention: DateMention): DateMention {
  if (mention.weekday !== undefined || !line.includes(BETWEEN)) return mention;
  const cells = line.split(BETWEEN).map((cell) => cell.replace(/^[^:]{1,40}: /, '').trim());
  const own = cells.filter((cell) => cell === mention.quote);
  const weekdays = cells.flatMap((cell) => weekdayOf(cell) ?? []);
  const [weekday] = weekdays;
  const otherDates = cells.filter((cell) => cell !== mention.quote && /\d{4}-\d{2}-\d{2}|^\d{1,2} \p{L}+$/u.test(cell));
  if (own.length !== 1 || weekdays.length !== 1 || weekday === undefined || otherDates.length > 0) return mention;
  const name = cells.find((cell) => weekdayOf(cell) !== undefined) ?? '';
  return { ...mention, weekday, quote: `${name}, ${mention.quote}` };
}
