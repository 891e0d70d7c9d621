import type { Language } from '../../languages/languages.ts';
import type { Passage, Place } from '../document.ts';
import type { DateMention } from './dates/date-mention.ts';
import { findDates } from './dates/find-dates.ts';
import { anchorsOf } from './dates/settle-year.ts';
import { monthOf, MONTH_SOURCES } from './dates/month-names.ts';
import { passageLines } from './passage-lines.ts';
import { rowWeekday } from './row-weekday.ts';

/** A day that a document names, where it stands, and the line that it stands in. */
export interface PlacedDate {
  readonly mention: DateMention;
  readonly place: Place;
  readonly line: string;
}

export interface DocumentDates {
  readonly dates: readonly PlacedDate[];
  /** Milliseconds UTC: what days without a year are measured by. Empty when the document tells no year. */
  readonly anchors: readonly number[];
}

/** What is known of a document before its dates are read. */
export interface DatedDocument {
  readonly path: string;
  readonly title: string;
  readonly language: Language;
}

const MONTH_OF_YEAR = new RegExp(
  `(?<!\\p{L})(?<month>${MONTH_SOURCES.join('|')})\\.?,?\\s+(?<year>(?:19|20)\\d{2})(?![\\d:])`,
  'giu',
);

/**
 * The days that a document names in its title, headings, names of sheets and passages. `written` (milliseconds UTC), when
 * its keeper said it, serves for the year when the document itself tells none.
 */
export function documentDates(
  document: DatedDocument,
  passages: readonly Passage[],
  written?: number,
): DocumentDates {
  const { title, language } = document;
  const heads = headLines(title, passages);
  const lines = passageLines(passages);
  const dates = [...heads, ...lines].flatMap(({ line, place }) =>
    findDates(line, language)
      .map((mention) => rowWeekday(line, mention))
      .map((mention) => ({ mention, place, line })),
  );
  const exact = anchorsOf(dates.map(({ mention }) => mention));
  if (exact.length > 0) return { dates, anchors: exact };
  const months = [...heads, ...lines].flatMap(({ line }) => monthsOf(line, language));
  if (months.length > 0) return { dates, anchors: months };
  const named = yearOfNames([document.path, title, ...heads.map(({ line }) => line)]);
  if (named !== undefined) return { dates, anchors: everyMonthOf(named) };
  return { dates, anchors: written === undefined ? [] : [written] };
}

function headLines(title: string, passages: readonly Passage[]): { line: string; place: Place }[] {
  const lines = new Map<string, Place>([[title, { headings: [] }]]);
  for (const { place } of passages) {
    for (const line of [place.sheet, ...place.headings]) {
      if (line !== undefined && !lines.has(line)) lines.set(line, place);
    }
  }
  return [...lines].map(([line, place]) => ({ line, place }));
}

function monthsOf(line: string, language: Language): number[] {
  return [...line.matchAll(MONTH_OF_YEAR)].flatMap(({ groups }) => {
    const month = monthOf(groups?.['month'] ?? '', language === 'en');
    return month === undefined ? [] : [Date.UTC(Number(groups?.['year']), month - 1, 15)];
  });
}

/** "Agenda 2026": one year alone in the names of the document and its parts. */
function yearOfNames(names: readonly string[]): number | undefined {
  const years = new Set(names.flatMap((name) => name.match(/(?<!\d)20\d{2}(?!\d)/g) ?? []));
  const [year] = years;
  return years.size === 1 ? Number(year) : undefined;
}

/** Middle of the year: from there every day of it is the nearest one of its kind, but for its first and last weeks. */
function everyMonthOf(year: number): number[] {
  return [Date.UTC(year, 6, 2)];
}
