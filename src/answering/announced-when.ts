import { formatDate } from '../languages/format-date.ts';
import type { Language } from '../languages/languages.ts';
import { clockTime, localTime } from '../shared/local-time.ts';
import type { SayHere } from './place-text.ts';

/** Where and when an answer is read. */
export interface ReadAt {
  readonly language: Language;
  /** The programme's (IANA). */
  readonly timeZone: string;
  /** Milliseconds UTC. */
  readonly now: number;
}

/**
 * Says when an announcement was sent or edited last, on the programme's clocks: as a sentence ("Changed today at 14:05."), or
 * as a piece of a source's line.
 * @param at milliseconds UTC
 */
export function announcedWhen(
  at: number,
  as: 'changed' | 'source',
  say: SayHere,
  { language, timeZone, now }: ReadAt,
): string {
  const date = formatDate(at, language, timeZone);
  const time = clockTime(localTime(at, timeZone));
  return date === formatDate(now, language, timeZone)
    ? say(`announced-${as}-today`, { time })
    : say(`announced-${as}-earlier`, { date, time });
}
