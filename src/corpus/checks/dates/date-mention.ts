export interface MonthDay {
  /** Counted from 1. */
  readonly month: number;
  readonly day: number;
}

/** A day that a text names. */
export interface DateMention {
  /** What it may mean: 3/4/2026 is read in two ways. */
  readonly readings: readonly MonthDay[];
  readonly year?: number;
  /** The day of the week written beside it: 1 is Monday, 7 is Sunday. */
  readonly weekday?: number;
  /** The date with its day of the week, as it is written. */
  readonly quote: string;
  /** From the first to after the last UTF-16 unit of the date. */
  readonly start: number;
  readonly end: number;
}

/** A date before the words beside it were looked at. */
export interface BareDate {
  readonly readings: readonly MonthDay[];
  readonly year?: number;
  readonly start: number;
  readonly end: number;
  /** Part of "20–22 September": a day of the week beside it may belong to any of its days. */
  readonly isRange: boolean;
  /** A form such as "9/21" is a date only when a day of the week in brackets follows it. */
  readonly needsWeekday: boolean;
}

/** True for a day that the calendar knows; 29 February counts when its year is not known. */
export function isDay(day: number, month: number, year = 2024): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
