import type { MiddlewareFn } from 'grammy';
import type { BotContext } from '../bot-context.ts';

/** A text that was corrected into a command (`/hlep` into `/help`) counts as that command, given now. */
export function editedCommands(): MiddlewareFn<BotContext> {
  return async (ctx, next) => {
    const { update } = ctx;
    const edited = update.edited_message;
    if (edited?.entities?.some(({ type, offset }) => type === 'bot_command' && offset === 0)) {
      const { edit_date: _editDate, ...message } = edited;
      delete update.edited_message;
      update.message = message;
    }
    await next();
  };
}
