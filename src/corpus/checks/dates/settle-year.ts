import type { DateMention, MonthDay } from './date-mention.ts';

export interface Day extends MonthDay {
  readonly year: number;
}

const DAY_MS = 86_400_000;
/** A day without a year belongs to the dates around it, unless it lies further from them than this. */
const FAR_DAYS = 150;

/** Milliseconds UTC of the day's first moment there. */
export function dayTime({ year, month, day }: Day): number {
  return Date.UTC(year, month - 1, day);
}

/** Whole days that are known with their year, as milliseconds UTC: what days without one are measured by. */
export function anchorsOf(mentions: readonly DateMention[]): number[] {
  const times = mentions.flatMap(({ readings, year }) => {
    const [only, ...others] = readings;
    return year === undefined || !only || others.length > 0 ? [] : [dayTime({ ...only, year })];
  });
  return [...new Set(times)];
}

/**
 * The year of a day without one: that of its occurrence nearest to the anchors around it. Undefined when these disagree or
 * there are none, so that nobody has to guess.
 */
export function settleYear(day: MonthDay, anchors: readonly number[]): number | undefined {
  const nearest = anchors.map((anchor) => {
    const around = new Date(anchor).getUTCFullYear();
    const years = [around - 1, around, around + 1];
    const distance = (year: number) => Math.abs(dayTime({ ...day, year }) - anchor);
    const year = years.reduce((best, next) => (distance(next) < distance(best) ? next : best));
    return { year, days: distance(year) / DAY_MS };
  });
  const years = new Set(nearest.filter(({ days }) => days <= FAR_DAYS).map(({ year }) => year));
  const [year] = years;
  return years.size === 1 ? year : undefined;
}

/** What a mention may mean, with its year if that is written or can be settled. */
export function settleDays(mention: DateMention, anchors: readonly number[]): Day[] | undefined {
  const days = mention.readings.map((day) => ({ ...day, year: mention.year ?? settleYear(day, anchors) }));
  return days.every(hasYear) ? days : undefined;
}

function hasYear(day: MonthDay & { year: number | undefined }): day is Day {
  return day.year !== undefined;
}
