import { autoRetry } from '@grammyjs/auto-retry';
import { HttpError, type Transformer } from 'grammy';
import type { Timers } from '../../shared/timers.ts';

/** A flood wait up to this many seconds is waited for; beyond it the call fails. */
const LONGEST_WAIT = 120;
const PAUSE = 1000;
/** The poller has its own way with failures, and a typing notice is not worth repeating. */
const NOT_RETRIED: readonly string[] = ['getUpdates', 'sendChatAction'];

/** API transformers that repeat failed calls, in the order they are to be installed. */
export function retryCalls(timers: Timers): Transformer[] {
  return [
    retryUnknownOutcomeOnce(timers),
    autoRetry({
      maxRetryAttempts: 3,
      maxDelaySeconds: LONGEST_WAIT,
      rethrowHttpErrors: true,
      rethrowInternalServerErrors: true,
    }),
  ].map(exceptFor(NOT_RETRIED));
}

/**
 * Repeats a call once when the connection died or Telegram had an inner fault. It may have had its effect already; an
 * answer that comes twice is better for a participant than one that never comes.
 */
function retryUnknownOutcomeOnce(timers: Timers): Transformer {
  return async (prev, method, payload, signal) => {
    try {
      const result = await prev(method, payload, signal);
      if (result.ok || result.error_code < 500) return result;
    } catch (error) {
      if (!(error instanceof HttpError) || signal?.aborted) throw error;
    }
    await timers.wait(PAUSE);
    return prev(method, payload, signal);
  };
}

function exceptFor(methods: readonly string[]): (transformer: Transformer) => Transformer {
  return (transformer) => (prev, method, payload, signal) =>
    methods.includes(method) ? prev(method, payload, signal) : transformer(prev, method, payload, signal);
}
