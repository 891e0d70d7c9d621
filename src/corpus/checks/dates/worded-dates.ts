import { isDay, type BareDate } from './date-mention.ts';
import { monthOf, MONTH_SOURCES } from './month-names.ts';

const MONTH = `(?<month>${MONTH_SOURCES.join('|')})(?!\\p{L})`;
const YEAR = '(?:19|20)\\d{2}';
const YEAR_WORD =
  '(?:жыл\\p{L}{0,4}|ж|гг?|год\\p{L}{0,2}|yil\\p{L}{0,4}|թ|թվական\\p{L}{0,3}|წლის|წ|il\\p{L}{0,3}|c[iıuü]|соли)';
const ORDINAL = '(?:st|nd|rd|th|-?(?:го|е|ші|шы|нші|ншы|чи|чы|чү|чу|inchi|ci|cı|cü|cu))?';
const DASH = '\\s*[-–—]\\s*';

/** "20 September 2022", "20–22 сентября", "2022 жылғы 20 қыркүйек", "20-sentabr". */
const DAY_FIRST = new RegExp(
  `(?<![\\p{N}\\p{L}]|\\d[.:,/])(?:(?<before>${YEAR})\\s*-?\\s*(?:${YEAR_WORD}\\.?,?\\s+){0,2})?` +
    `(?:(?<from>\\d{1,2})${ORDINAL}${DASH})?(?<day>\\d{1,2})${ORDINAL}\\.?\\s*-?\\s*(?:of\\s+)?${MONTH}\\.?` +
    `(?:[,\\s]+(?:соли\\s+)?(?<after>${YEAR})(?![\\d:]))?`,
  'giu',
);
/** "September 20, 2022", "սեպտեմբերի 20-ին", "sentyabrın 20-də". */
const MONTH_FIRST = new RegExp(
  `(?<!\\p{L})(?:(?<before>${YEAR})\\s*-?\\s*(?:${YEAR_WORD}\\.?,?\\s+){0,2})?${MONTH}\\.?\\s+(?<day>\\d{1,2})(?![\\d:]|[.,]\\d)` +
    `(?<range>${DASH}\\d{1,2}(?![\\d:]))?(?:-\\p{L}{1,5}|${ORDINAL})(?!\\p{L})(?:,?\\s+(?<after>${YEAR})(?![\\d:]))?`,
  'giu',
);
/** Where the month comes first it stands in the genitive, but in English. */
const OWNS_DAY = /^[a-z]+$|ի$|[ıiuü]n$|[тдн][ыіиуү][ңн]$|ning$/iu;

/** Dates whose month is a word, in any of the ten languages but Korean. */
export function wordedDates(text: string, isEnglish: boolean): BareDate[] {
  const found: BareDate[] = [];
  const add = (match: RegExpMatchArray, from: string | undefined) => {
    const { before, after, day } = match.groups ?? {};
    const month = monthOf(match.groups?.['month'] ?? '', isEnglish);
    const start = match.index ?? 0;
    const end = start + match[0].length;
    if (month === undefined || found.some((other) => start < other.end && other.start < end)) return;
    const year = before ?? after;
    const known = year === undefined ? {} : { year: Number(year) };
    const days = from === undefined ? [Number(day)] : [Number(from), Number(day)];
    for (const each of days) {
      if (!isDay(each, month, known.year)) continue;
      const readings = [{ month, day: each }];
      found.push({ readings, ...known, start, end, isRange: days.length > 1, needsWeekday: false });
    }
  };
  for (const match of text.matchAll(DAY_FIRST)) add(match, match.groups?.['from']);
  for (const match of text.matchAll(MONTH_FIRST)) {
    if (!OWNS_DAY.test(match.groups?.['month'] ?? '')) continue;
    add(match, match.groups?.['range']?.replace(/\D/g, ''));
  }
  return found;
}
