import type { Composer, Filter } from 'grammy';
import { announces, type BotContext } from '../bot-context.ts';
import { toast } from '../sending/toast.ts';
import type { CallbackData } from './callback-data.ts';
import { onButton } from './on-button.ts';

/** Handles presses of one kind of button by organisers and owners in private chat; the role is looked at anew at each press. */
export function onOrganiserButton<T>(
  composer: Composer<BotContext>,
  button: CallbackData<T>,
  handle: (ctx: Filter<BotContext, 'callback_query:data'>, values: T) => Promise<void>,
): void {
  onButton(composer, button, async (ctx, values) => {
    if (announces(ctx)) await handle(ctx, values);
    else await toast(ctx, ctx.speech.say('unknown-button'));
  });
}
