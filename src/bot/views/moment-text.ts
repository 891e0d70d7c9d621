import { clockTime, localTime } from '../../shared/local-time.ts';
import { formatDate } from '../../languages/format-date.ts';
import type { Language } from '../../languages/languages.ts';

/** Day and time of a moment (milliseconds UTC) on the clocks of a zone: `23 November 2026, 14:05`. */
export function momentText(moment: number, language: Language, timeZone: string): string {
  return `${formatDate(moment, language, timeZone)}, ${clockTime(localTime(moment, timeZone))}`;
}
