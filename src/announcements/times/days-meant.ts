import { addDays, isLocalTime, type LocalTime } from '../../shared/local-time.ts';
import { daysAhead } from './day-words.ts';

const YEAR_FIRST = /^(\d{4})([-.]) ?(\d{1,2})\2 ?(\d{1,2})\.?$/;
const DAY_FIRST = /^(\d{1,2})\. ?(\d{1,2})(?:\. ?(\d{4})?)?$/;
/** From one leap day to the next it may be eight years. */
const YEARS_AHEAD = 8;

/**
 * Every day of the calendar that the words may mean, the nearest first, at the time of day of `today`: several where the year
 * or the day itself is left open, none where the words mean no day.
 */
export function daysMeant(words: string | undefined, today: LocalTime): LocalTime[] {
  if (words === undefined) return [today, addDays(today, 1)].filter(isLocalTime);
  const ahead = daysAhead(words);
  if (ahead !== undefined) return [addDays(today, ahead)].filter(isLocalTime);
  const yearFirst = YEAR_FIRST.exec(words);
  const dayFirst = DAY_FIRST.exec(words);
  const [, year, , month, day] = yearFirst ?? [
    undefined,
    dayFirst?.[3],
    undefined,
    dayFirst?.[2],
    dayFirst?.[1],
  ];
  const years =
    year === undefined
      ? Array.from({ length: YEARS_AHEAD + 1 }, (_, later) => today.year + later)
      : [Number(year)];
  return years
    .map((each) => ({ ...today, year: each, month: Number(month), day: Number(day) }))
    .filter(isLocalTime);
}
