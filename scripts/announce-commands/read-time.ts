import { readMoment } from '../../src/announcements/times/read-moment.ts';
import { AdviceError } from '../../src/shared/errors.ts';
import { clockTime, isoDate, localTime } from '../../src/shared/local-time.ts';

/**
 * Reads a time of the command line by the programme's clock, in milliseconds UTC. Of a time that the clock shows twice, the
 * first counts, and `tell` says so.
 * @throws AdviceError when it is none, is over, or does not exist
 */
export function readTime(
  text: string,
  options: { readonly option: string; readonly timeZone: string; readonly now: number },
  tell: (line: string) => void,
): number {
  const { option, timeZone, now } = options;
  const read = readMoment(text, timeZone, now);
  switch (read.kind) {
    case 'read':
      if (read.alsoAt !== undefined)
        tell(
          `The clock is put back that day and shows ${text} twice in ${timeZone}; the first of them counts.`,
        );
      return read.moment;
    case 'unreadable':
      throw new AdviceError(`${option}: “${text}” is no time. Write it like "2026-12-01 18:00".`);
    case 'past':
      throw new AdviceError(`${option}: ${timeText(read.moment, timeZone)} is over. Choose a later time.`);
    case 'skipped':
      throw new AdviceError(
        `${option}: “${text}” does not exist in ${timeZone}, since the clock is put forward over it. ` +
          `Choose ${timeText(read.before, timeZone)} or ${timeText(read.after, timeZone)}.`,
      );
  }
}

/** `2026-12-01 18:00 (Asia/Seoul)`. */
export function timeText(moment: number, timeZone: string): string {
  const time = localTime(moment, timeZone);
  return `${isoDate(time)} ${clockTime(time)} (${timeZone})`;
}
