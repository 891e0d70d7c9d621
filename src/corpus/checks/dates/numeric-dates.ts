import { isDay, type BareDate, type MonthDay } from './date-mention.ts';

const YEAR_FIRST =
  /(?<![\d.-])(?<year>(?:19|20)\d{2})(?:-(?<m1>\d{1,2})-(?<d1>\d{1,2})|\.\s?(?<m2>\d{1,2})\.\s?(?<d2>\d{1,2})\.?|\/(?<m3>\d{1,2})\/(?<d3>\d{1,2}))(?![\d-])/g;
const YEAR_LAST =
  /(?<![\d./])(?<one>\d{1,2})(?<mark>[./])(?<two>\d{1,2})\k<mark>(?<year>(?:19|20)\d{2})(?!\d)/g;
const WITHOUT_YEAR = /(?<![\d./:-])(?<one>\d{1,2})(?<mark>[./])(?<two>\d{1,2})(?=\.?\s?\()/g;
const KOREAN = /(?:(?<year>(?:19|20)\d{2})년\s*)?(?<month>\d{1,2})월\s*(?<day>\d{1,2})일/g;

/** Dates in figures, and those of Korean, which writes figures too. */
export function numericDates(text: string): BareDate[] {
  const found: BareDate[] = [];
  const add = (match: RegExpMatchArray, readings: readonly MonthDay[], rest: Partial<BareDate> = {}) => {
    const year = match.groups?.['year'];
    const valid = readings.filter(({ day, month }) =>
      isDay(day, month, year === undefined ? undefined : Number(year)),
    );
    const start = match.index ?? 0;
    const end = start + match[0].trimEnd().length;
    if (valid.length === 0 || found.some((other) => start < other.end && other.start < end)) return;
    const known = year === undefined ? {} : { year: Number(year) };
    found.push({ readings: valid, ...known, start, end, isRange: false, needsWeekday: false, ...rest });
  };
  for (const match of text.matchAll(YEAR_FIRST)) {
    const { m1, m2, m3, d1, d2, d3 } = match.groups ?? {};
    add(match, [{ month: Number(m1 ?? m2 ?? m3), day: Number(d1 ?? d2 ?? d3) }]);
  }
  for (const match of text.matchAll(YEAR_LAST)) add(match, readingsOf(match));
  for (const match of text.matchAll(WITHOUT_YEAR)) add(match, readingsOf(match), { needsWeekday: true });
  for (const match of text.matchAll(KOREAN)) {
    const isRange = /^\s*(?:[-–—~]|부터|에서)/.test(text.slice((match.index ?? 0) + match[0].length));
    add(match, [{ month: Number(match.groups?.['month']), day: Number(match.groups?.['day']) }], { isRange });
  }
  return found;
}

/** With full stops the day comes first; with slashes habits differ. */
function readingsOf(match: RegExpMatchArray): MonthDay[] {
  const { one, two, mark } = match.groups ?? {};
  const dayFirst = { day: Number(one), month: Number(two) };
  const monthFirst = { day: Number(two), month: Number(one) };
  return mark === '.' || one === two ? [dayFirst] : [dayFirst, monthFirst];
}
