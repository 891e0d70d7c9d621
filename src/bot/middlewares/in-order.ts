import { sequentialize } from '@grammyjs/runner';
import type { MiddlewareFn } from 'grammy';
import type { BotContext } from '../bot-context.ts';

/** What one person writes in one chat is dealt with in order; nobody waits for the slow answer of another. */
export function inOrder(): MiddlewareFn<BotContext> {
  return sequentialize((ctx: BotContext) => `${ctx.chat?.id ?? 0}:${ctx.from?.id ?? 0}`);
}
