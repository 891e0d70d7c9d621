import type { Context } from 'grammy';
import type { Logger } from '../../shared/logger.ts';
import type { Timers } from '../../shared/timers.ts';
import { apiSignal } from './api-signal.ts';
import { describeError } from './describe-error.ts';
import { chatOf, topicParameter } from './send-view.ts';

/** Telegram shows an action for five seconds. */
const AGAIN_AFTER = 4500;
/** How long an answer that is there waits for a notice on its way, which would otherwise show after it. */
const LAST_NOTICE_WITHIN = 800;

export type ShowAction = <T>(
  ctx: Context,
  action: 'typing' | 'upload_document',
  work: () => Promise<T>,
) => Promise<T>;

/** Shows that the bot is at work until the work is done, in the topic where the message stands. */
export function createShowAction({ timers, logger }: { timers: Timers; logger: Logger }): ShowAction {
  return async (ctx, action, work) => {
    const done = new AbortController();
    const tooLate = new AbortController();
    const showing = showUntilDone();
    try {
      return await work();
    } finally {
      done.abort();
      await Promise.race([showing, timers.wait(LAST_NOTICE_WITHIN, tooLate.signal)]);
      tooLate.abort();
    }

    async function showUntilDone(): Promise<void> {
      while (!done.signal.aborted) {
        try {
          await ctx.api.sendChatAction(chatOf(ctx), action, topicParameter(ctx), apiSignal(tooLate.signal));
        } catch (error) {
          logger.debug(describeError(error), 'could not show that the bot is at work');
        }
        await timers.wait(AGAIN_AFTER, done.signal);
      }
    }
  };
}
