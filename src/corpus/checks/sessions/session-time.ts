/** Minutes from midnight. */
export interface SessionTime {
  readonly start: number;
  readonly end?: number;
}

const CLOCK = '(\\d{1,2})[:.](\\d{2})(?::00)?\\s?([ap]\\.?m\\.?)?';
const SPAN = `(?:c\\.? |ca\\.? |at |from |с |в )?${CLOCK}(?:\\s*(?:[-–—~]|to|до|until)\\s*${CLOCK})?`;
const KOREAN = '(오전|오후)?\\s?(\\d{1,2})시(?:\\s?(\\d{1,2})분)?';
const WHOLE = new RegExp(`^${SPAN}(?:\\s?\\([\\w/+:]+\\))?$`, 'iu');
const WHOLE_KOREAN = new RegExp(`^${KOREAN}(?:\\s?(?:[-–—~]|부터)\\s?${KOREAN})?(?:까지)?$`, 'u');
const OPENING = new RegExp(`^${SPAN}(?![\\d:])(?:\\s?[-–—:|,.)]\\s?|\\s+)(?=\\p{L})`, 'iu');

/** The time that fills a cell, such as `09:00`, `9.00–9.30`, `2 pm` is none. Undefined when there is more or less in it. */
export function timeOfCell(cell: string): SessionTime | undefined {
  const match = WHOLE.exec(cell);
  if (match) return spanOf(match);
  const korean = WHOLE_KOREAN.exec(cell);
  if (!korean) return undefined;
  const start = koreanMinutes(korean[1], korean[2], korean[3]);
  const end = korean[5] === undefined ? undefined : koreanMinutes(korean[4] ?? korean[1], korean[5], korean[6]);
  return valid(start, end);
}

/** The time that a line opens with, and the words after it. */
export function timeOfLine(line: string): { time: SessionTime; rest: string } | undefined {
  const match = OPENING.exec(line);
  const time = match ? spanOf(match) : undefined;
  return match && time ? { time, rest: line.slice(match[0].length).trim() } : undefined;
}

function spanOf(match: RegExpExecArray): SessionTime | undefined {
  const start = minutes(match[1], match[2], match[3] ?? (match[4] === undefined ? undefined : match[6]));
  const end = match[4] === undefined ? undefined : minutes(match[4], match[5], match[6]);
  return valid(start, end);
}

function valid(start: number, end: number | undefined): SessionTime | undefined {
  if (start > 1440 || (end !== undefined && end > 1440)) return undefined;
  return end === undefined ? { start } : { start, end };
}

function minutes(hour = '', minute = '', half = ''): number {
  if (Number(minute) > 59) return Infinity;
  const hours = half === '' ? Number(hour) : (Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0);
  return hours * 60 + Number(minute);
}

function koreanMinutes(half: string | undefined, hour = '', minute = '0'): number {
  return minutes(hour, minute, half === undefined ? '' : half === '오후' ? 'pm' : 'am');
}

/** `09:00–09:30`. */
export function showTime({ start, end }: SessionTime): string {
  const clock = (time: number) =>
    `${String(Math.floor(time / 60)).padStart(2, '0')}:${String(time % 60).padStart(2, '0')}`;
  return end === undefined ? clock(start) : `${clock(start)}–${clock(end)}`;
}
