import type { MiddlewareFn } from 'grammy';
import type { Clock } from '../../shared/clock.ts';
import type { Logger } from '../../shared/logger.ts';
import type { BotContext } from '../bot-context.ts';

/** Logs which update was dealt with and how long it took; its kind and number, nothing that anybody wrote. */
export function logUpdate({ logger, clock }: { logger: Logger; clock: Clock }): MiddlewareFn<BotContext> {
  return async (ctx, next) => {
    const started = clock.now();
    await next();
    const { update_id, ...content } = ctx.update;
    logger.debug(
      { update_id, kind: Object.keys(content)[0], milliseconds: clock.now() - started },
      'update done',
    );
  };
}
