import { isoDate, localTime } from '../../shared/local-time.ts';
import { parseMoment } from '../../corpus/parse-moment.ts';
import type { DraftSettings } from '../curation.ts';

/** The settings as keys and values of a document's metadata. */
export function settingsKeys(settings: DraftSettings, timeZone: string): Map<string, string> {
  const { title, language, audience, validUntil } = settings;
  const keys = new Map<string, string>();
  if (title !== undefined) keys.set('title', title);
  if (language !== undefined) keys.set('language', language);
  if (audience !== undefined) keys.set('audience', audience);
  if (validUntil !== undefined) keys.set('valid-until', lastMoment(validUntil, timeZone));
  return keys;
}

/** A moment (milliseconds UTC) as `valid-until` says it: the day, when it is the last moment of one in the zone. */
export function lastMoment(moment: number, timeZone: string): string {
  const day = isoDate(localTime(moment, timeZone));
  return parseMoment(day, { timeZone, edge: 'end' }) === moment ? day : new Date(moment).toISOString();
}
