import type { Logger } from '../../shared/logger.ts';
import type { Timers } from '../../shared/timers.ts';
import type { Messenger } from '../messenger.ts';

const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 30_000;

/** Keeps the sender from trying recipient after recipient while Telegram does not answer. */
export interface Recovery {
  /** Resolves when Telegram answers, or the signal aborts. At once while nothing is wrong. */
  ready(signal: AbortSignal): Promise<void>;
  /** A call met no clear answer: the next one waits until Telegram answers a harmless one. */
  doubt(): void;
}

export function createRecovery(options: {
  readonly messenger: Pick<Messenger, 'answers'>;
  readonly timers: Timers;
  readonly logger: Logger;
}): Recovery {
  const { messenger, timers, logger } = options;
  // At the start nothing is known.
  let isInDoubt = true;
  let trying: Promise<void> | undefined;

  async function untilItAnswers(signal: AbortSignal): Promise<void> {
    for (let pause = FIRST_PAUSE_MS; !signal.aborted; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
      if (await messenger.answers()) {
        isInDoubt = false;
        return;
      }
      logger.warn({ seconds: pause / 1000 }, 'Telegram does not answer; announcements wait');
      await timers.wait(pause, signal);
    }
  }

  return {
    async ready(signal) {
      while (isInDoubt && !signal.aborted) {
        trying ??= untilItAnswers(signal).finally(() => {
          trying = undefined;
        });
        await trying;
      }
    },
    doubt: () => {
      isInDoubt = true;
    },
  };
}
