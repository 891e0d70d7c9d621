import type { Composer, Filter } from 'grammy';
import type { BotContext } from '../bot-context.ts';
import type { CallbackData } from './callback-data.ts';

/** Handles presses of one kind of button; others pass by. */
export function onButton<T>(
  composer: Composer<BotContext>,
  button: CallbackData<T>,
  handle: (ctx: Filter<BotContext, 'callback_query:data'>, values: T) => Promise<void>,
): void {
  composer.on('callback_query:data', async (ctx, next) => {
    const values = button.unpack(ctx.callbackQuery.data);
    if (values === undefined) await next();
    else await handle(ctx, values);
  });
}
