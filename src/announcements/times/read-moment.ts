import { localTime, momentOf, momentOfLeap, momentsOf, type LocalTime } from '../../shared/local-time.ts';
import { daysMeant } from './days-meant.ts';

/** What somebody wrote as a time. Moments are milliseconds UTC. */
export type ReadMoment =
  /** `alsoAt`: the clock is put back and shows this time a second time then. */
  | { readonly kind: 'read'; readonly moment: number; readonly alsoAt?: number }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'past'; readonly moment: number }
  /** The clock is put forward over this time: the last minute before that, and the first after it. */
  | { readonly kind: 'skipped'; readonly before: number; readonly after: number };

const FORM = /^(?:(.*\S)[ ,T]+)?(\d{1,2}):(\d{2})$/;
const LONGEST = 60;
const MINUTE = 60_000;

/**
 * Reads a day and a time by the clock of a zone: `2026-12-01 18:00`, `01.12.2026 18:00`; `1.12 18:00` (the next such day);
 * `18:00` (the next time that it is that); `tomorrow 18:00`, in each of the ten languages.
 */
export function readMoment(text: string, timeZone: string, now: number): ReadMoment {
  const match = text.length > LONGEST ? null : FORM.exec(text.normalize('NFKC').trim());
  if (!match) return { kind: 'unreadable' };
  const [, day, hour, minute] = match;
  const clock = { ...localTime(now, timeZone), hour: Number(hour), minute: Number(minute) };
  const meant = daysMeant(day?.replace(/,$/, ''), clock).map((time) => momentAt(time, timeZone, now));
  return meant.find(({ kind }) => kind !== 'past') ?? meant[0] ?? { kind: 'unreadable' };
}

function momentAt(time: LocalTime, timeZone: string, now: number): ReadMoment {
  const moments = momentsOf(time, timeZone);
  const [moment, alsoAt] = moments.filter((each) => each > now);
  if (moment !== undefined) return { kind: 'read', moment, ...(alsoAt !== undefined && { alsoAt }) };
  const after = momentOfLeap(time, timeZone);
  if (moments.length === 0 && after > now) return { kind: 'skipped', before: after - MINUTE, after };
  return { kind: 'past', moment: momentOf(time, timeZone) };
}
