import type { Context, MiddlewareFn, Transformer } from 'grammy';
import type { Pacer } from './pacer.ts';

/** Nobody waits for these: polls are open all the time. */
const UNCOUNTED: readonly string[] = ['getUpdates'];
/** What Telegram's limits count. */
const MESSAGE = /^(send(?!ChatAction|MessageDraft)|copy|forward|edit)/;

/**
 * An API transformer for the bot's own calls: announcements give way to them, take the room that they leave, and hold when
 * Telegram asks the bot to wait. To be installed before those that repeat calls, so that it sees each request.
 */
export function countInteractive(pacer: Pick<Pacer, 'interactive' | 'note' | 'hold'>): Transformer {
  return async (prev, method, payload, signal) => {
    const isCounted = !UNCOUNTED.includes(method);
    const end = isCounted ? pacer.interactive() : () => undefined;
    if (MESSAGE.test(method)) noteMessages(payload);
    try {
      const result = await prev(method, payload, signal);
      if (!result.ok && result.parameters?.retry_after !== undefined) {
        pacer.hold(result.parameters.retry_after);
      }
      return result;
    } finally {
      end();
    }
  };

  function noteMessages(payload: object): void {
    const { chat_id, media } = payload as { readonly chat_id?: unknown; readonly media?: unknown };
    if (typeof chat_id === 'number') pacer.note(chat_id, Array.isArray(media) ? media.length : 1);
  }
}

/** A middleware: announcements give way to what is being answered. */
export function giveWayToUpdates(pacer: Pick<Pacer, 'interactive'>): MiddlewareFn<Context> {
  return async (_ctx, next) => {
    const end = pacer.interactive();
    try {
      await next();
    } finally {
      end();
    }
  };
}
