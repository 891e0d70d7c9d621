import type { Language } from '../../../languages/languages.ts';
import type { BareDate, DateMention } from './date-mention.ts';
import { numericDates } from './numeric-dates.ts';
import { weekdayOf, WEEKDAY_SOURCE } from './weekday-names.ts';
import { wordedDates } from './worded-dates.ts';

const DAY_WORD = '(?:kuni|күні|күнү|günü|օրը|დღეს)';
const BEFORE = new RegExp(
  `(?<!\\p{L})(?<name>${WEEKDAY_SOURCE})\\.?\\)?(?:\\s${DAY_WORD})?[,\\s]\\s*(?:the\\s+)?\\(?$`,
  'iu',
);
/** What the word for year adds after its figures. */
const YEAR_TAIL = '(?:г\\.|года|թ\\.|թվականի?|c[iıuü] il\\p{L}{0,2}|წ\\.|წელი|ж\\.|й\\.)';
/** A day of the week before a bare figure or another date belongs to that: "21 September, Thursday 22". */
const AFTER = new RegExp(
  `^\\.?(?:\\s*-?${YEAR_TAIL})?[.,]?\\s?\\(?(?<name>${WEEKDAY_SOURCE})(?!\\p{L})(?!\\.?,?\\s*(?:the\\s+)?\\d|\\s*[-–—/])`,
  'iu',
);
const BRACKETS = /^\.?\s?\(/;
/** How far from a date its day of the week may reach, in UTF-16 units. */
const REACH = 40;
/** What a line holds beyond is not looked at. */
const LONGEST_LINE = 5000;

/** The days that a text names, in order, each with the day of the week that stands right beside it, if one does. */
export function findDates(line: string, language: Language): DateMention[] {
  const text = line.slice(0, LONGEST_LINE);
  if (!/\d/.test(text)) return [];
  const worded = wordedDates(text, language === 'en');
  const figures = numericDates(text).filter(
    (date) => !worded.some((other) => date.start < other.end && other.start < date.end),
  );
  return [...worded, ...figures]
    .sort((one, other) => one.start - other.start)
    .flatMap((date) => withWeekday(text, date) ?? []);
}

function withWeekday(text: string, date: BareDate): DateMention | undefined {
  const { readings, year, start, end } = date;
  const plain = { readings, ...(year === undefined ? {} : { year }), start, end };
  const before = BEFORE.exec(text.slice(Math.max(0, start - REACH), start));
  const after = AFTER.exec(text.slice(end, end + REACH));
  if (date.needsWeekday && (!after || !BRACKETS.test(after[0]))) return undefined;
  const quote = text.slice(start, end).replace(/[.,]$/, '');
  if (date.isRange) return { ...plain, quote };
  const first = weekdayOf(before?.groups?.['name'] ?? '');
  if (before && first !== undefined && !isRangeOfWeekdays(before)) {
    const closing = before[0].endsWith('(') && text[end] === ')' ? ')' : '';
    return { ...plain, weekday: first, quote: before[0] + quote + closing };
  }
  const second = weekdayOf(after?.groups?.['name'] ?? '');
  if (after && second !== undefined && !first) {
    const closing = after[0].includes('(') && text[end + after[0].length] === ')' ? ')' : '';
    return { ...plain, weekday: second, quote: quote + after[0] + closing };
  }
  return date.needsWeekday ? undefined : { ...plain, quote };
}

/** "Monday–Wednesday, 19 September": the last of several days of the week need not be that of the date. */
function isRangeOfWeekdays(match: RegExpExecArray): boolean {
  return /[-–—/]\s*$/.test(match.input.slice(0, match.index));
}
