import { isoDate, localTime } from '../../shared/local-time.ts';
import type { CorpusDocument } from '../document.ts';
import type { DocumentDates } from './document-dates.ts';
import { dayTime, settleDays } from './dates/settle-year.ts';
import type { Finding } from './finding.ts';

const YEAR_MS = 365 * 86_400_000;
/** Older dates are those of laws and of history. */
const HISTORY_YEARS = 5;
const CLOCK = /\d{1,2}:\d{2}/;

/** Documents that no longer count: answers pass them over, and nobody may have noticed. */
export function pastValidity(document: CorpusDocument, options: { now: number; timeZone: string }): Finding[] {
  const { path, validUntil } = document;
  if (validUntil === undefined || validUntil >= options.now) return [];
  const date = isoDate(localTime(validUntil, options.timeZone));
  return [{ severity: 'warning', code: 'past-validity', document: path, details: { date } }];
}

/**
 * A document that tells of several days, or of hours of one, all of which are over. One day alone without an hour may be
 * that of a law; a document whose keeper set its validity is left to him, and samples tell of a programme long over.
 */
export function datesGoneBy(
  document: CorpusDocument,
  { dates, anchors }: DocumentDates,
  { now, timeZone }: { now: number; timeZone: string },
): Finding[] {
  if (document.validUntil !== undefined || document.sample) return [];
  const settled = dates.map(({ mention, line }) => ({ days: settleDays(mention, anchors), line }));
  const days = settled.flatMap(({ days: each }) => each ?? []);
  if (days.length === 0 || settled.some(({ days: each }) => each === undefined)) return [];
  const today = dayTime(localTime(now, timeZone));
  const last = Math.max(...days.map(dayTime));
  const several = new Set(days.map(dayTime)).size > 1 || settled.some(({ line }) => CLOCK.test(line));
  if (!several || last >= today || last < today - HISTORY_YEARS * YEAR_MS) return [];
  const details = { date: new Date(last).toISOString().slice(0, 10) };
  return [{ severity: 'warning', code: 'dates-gone-by', document: document.path, details }];
}
