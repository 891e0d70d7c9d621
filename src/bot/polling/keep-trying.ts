import { GrammyError } from 'grammy';
import type { Clock } from '../../shared/clock.ts';
import type { Logger } from '../../shared/logger.ts';
import { describeError } from '../sending/describe-error.ts';
import type { Timers } from '../../shared/timers.ts';
import { refusalAdvice } from './refusal-advice.ts';

const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 30_000;
const LOG_AGAIN_AFTER = 60_000;

/** Repeats a call until it succeeds; the signal ends it. */
export type KeepTrying = <T>(call: () => Promise<T>, signal: AbortSignal) => Promise<T>;

/**
 * Repeats calls to Telegram through an outage: at once slower and slower, up to every 30 seconds, or when Telegram says. The
 * outage is logged when it begins, once a minute, and when it is over.
 * The repeated call rejects with an AdviceError when waiting does not help, or with the failure itself once the signal aborts.
 */
export function createKeepTrying(options: { timers: Timers; clock: Clock; logger: Logger }): KeepTrying {
  const { timers, clock, logger } = options;
  let loggedAt = -Infinity;
  let outageIsLogged = false;

  function noteFailure(error: unknown): void {
    // A connection that comes and goes is logged no more often than one that stays away.
    if (clock.now() - loggedAt < LOG_AGAIN_AFTER) return;
    loggedAt = clock.now();
    outageIsLogged = true;
    logger.warn(describeError(error), 'Telegram cannot be reached; trying again');
  }

  function noteSuccess(): void {
    if (outageIsLogged) logger.info('Telegram can be reached again');
    outageIsLogged = false;
  }

  return async (call, signal) => {
    for (let pause = FIRST_PAUSE; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
      try {
        const result = await call();
        noteSuccess();
        return result;
      } catch (error) {
        if (signal.aborted) throw error;
        const advice = refusalAdvice(error);
        if (advice) throw advice;
        noteFailure(error);
        await timers.wait(Math.max(pause, wantedPause(error)), signal);
        if (signal.aborted) throw error;
      }
    }
  };
}

function wantedPause(error: unknown): number {
  return error instanceof GrammyError ? 1000 * (error.parameters.retry_after ?? 0) : 0;
}
