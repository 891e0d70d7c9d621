import type { MiddlewareFn } from 'grammy';
import { isAddressed } from '../addressing/is-addressed.ts';
import type { BotContext } from '../bot-context.ts';

/** The account in whose name anonymous administrators of a group write. */
const ANONYMOUS_ADMINISTRATOR = 1087968824;

/** Lets through what a person means for the bot; the rest is neither answered nor kept. */
export function onlyAddressed(): MiddlewareFn<BotContext> {
  return async (ctx, next) => {
    const { from } = ctx;
    const fromPerson = from && (!from.is_bot || from.id === ANONYMOUS_ADMINISTRATOR);
    // The posts of a channel arrive in its discussion group by themselves.
    if (fromPerson && !ctx.message?.is_automatic_forward && isAddressed(ctx)) await next();
  };
}
