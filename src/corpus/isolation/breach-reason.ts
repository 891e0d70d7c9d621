import type { ReadLimits } from '../read-limits.ts';

/** Tells the keeper of a file why reading it was stopped, and what to do. */
export function breachReason(by: 'time' | 'memory' | 'crash', limits: ReadLimits, withOcr: boolean): string {
  if (by === 'time') {
    const seconds = Math.ceil((withOcr ? limits.ocrMilliseconds : limits.milliseconds) / 1000);
    return `It takes longer than ${seconds} s to read and was given up. Split it, or export it anew.`;
  }
  if (by === 'memory') {
    return `It takes more than ${limits.residentMegabytes} MB of memory to read and was given up. Split it, make its pictures smaller, or export it anew.`;
  }
  return 'Reading it broke off. Open it, save it anew, and put it here again; or export it as another format.';
}
