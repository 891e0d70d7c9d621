import type { Context } from 'grammy';
import type { Logger } from '../../shared/logger.ts';
import type { Timers } from '../timers.ts';
import { apiSignal } from './api-signal.ts';
import { describeError } from './describe-error.ts';
import { chatOf, topicParameter } from './send-view.ts';

/** Telegram shows an action for five seconds. */
const AGAIN_AFTER = 4500;

export type ShowAction = <T>(
  ctx: Context,
  action: 'typing' | 'upload_document',
  work: () => Promise<T>,
) => Promise<T>;

/** Shows that the bot is at work until the work is done, in the topic where the message stands. */
export function createShowAction({ timers, logger }: { timers: Timers; logger: Logger }): ShowAction {
  return async (ctx, action, work) => {
    const done = new AbortController();
    const showing = showUntil(done.signal);
    try {
      return await work();
    } finally {
      done.abort();
      // An action that arrives after the answer would show the bot typing for nothing.
      await showing;
    }

    async function showUntil(signal: AbortSignal): Promise<void> {
      while (!signal.aborted) {
        try {
          await ctx.api.sendChatAction(chatOf(ctx), action, topicParameter(ctx), apiSignal(signal));
        } catch (error) {
          if (!signal.aborted) logger.debug(describeError(error), 'could not show that the bot is at work');
        }
        await timers.wait(AGAIN_AFTER, signal);
      }
    }
  };
}
