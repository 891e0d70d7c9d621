import type { QuietHours } from './person.ts';

const MINUTES_A_DAY = 24 * 60;

/** Quiet hours as the database keeps them: minutes of the day, `1320-420`, or `off`. */
export function writeQuiet(quiet: QuietHours | 'off'): string {
  return quiet === 'off' ? quiet : `${quiet.from}-${quiet.until}`;
}

/** Undefined for what was never written so. */
export function readQuiet(text: string): QuietHours | 'off' | undefined {
  if (text === 'off') return text;
  const [, from, until] = /^(\d{1,4})-(\d{1,4})$/.exec(text) ?? [];
  if (from === undefined || until === undefined) return undefined;
  const hours = { from: Number(from), until: Number(until) };
  return hours.from < MINUTES_A_DAY && hours.until < MINUTES_A_DAY ? hours : undefined;
}
