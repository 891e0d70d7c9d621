import type { MiddlewareFn } from 'grammy';
import type { BotContext } from '../bot-context.ts';
import type { BotServices } from '../bot-services.ts';

/** Telegram delivers an update at least once: the second time it goes no further. */
export function deduplicate({ seenUpdate }: Pick<BotServices, 'seenUpdate'>): MiddlewareFn<BotContext> {
  return async (ctx, next) => {
    if (!(await seenUpdate(ctx.update.update_id))) await next();
  };
}
