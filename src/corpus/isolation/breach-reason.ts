import { reasonOf, type Refusal } from '../../shared/reason.ts';
import type { ReadLimits } from '../read-limits.ts';

/** Tells the keeper of a file why reading it was stopped, and what to do. */
export function breachReason(by: 'time' | 'memory' | 'crash', limits: ReadLimits, withOcr: boolean): Refusal {
  if (by === 'time') {
    const seconds = Math.ceil((withOcr ? limits.ocrMilliseconds : limits.milliseconds) / 1000);
    return {
      reason: `It takes longer than ${seconds} s to read and was given up. Split it, or export it anew.`,
      told: reasonOf('too-slow', { limit: seconds }),
    };
  }
  if (by === 'memory') {
    const limit = limits.residentMegabytes;
    return {
      reason: `It takes more than ${limit} MB of memory to read and was given up. Split it, make its pictures smaller, or export it anew.`,
      told: reasonOf('too-much-memory', { limit }),
    };
  }
  return {
    reason: 'Reading it broke off. Open it, save it anew, and put it here again; or export it as another format.',
    told: reasonOf('damaged'),
  };
}
