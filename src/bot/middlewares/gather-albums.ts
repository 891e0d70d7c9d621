import type { MiddlewareFn } from 'grammy';
import type { Message } from 'grammy/types';
import { isPrivate, type BotContext } from '../bot-context.ts';
import type { Timers } from '../../shared/timers.ts';

/** An album is complete when this long, in milliseconds, nothing more of it has come. */
const QUIET = 700;

/**
 * Makes one update of an album, which Telegram sends as a message for each file: the first waits for the others and goes on
 * with all of them as `ctx.album`, the others end here. It stands before `inOrder`, in whose queue the others would wait for
 * the first. What is gathered is lost when the process dies: nobody was told of it yet.
 */
export function gatherAlbums({ timers }: { timers: Timers }): MiddlewareFn<BotContext> {
  const gathering = new Map<string, Message[]>();

  async function gather(key: string, first: Message): Promise<Message[]> {
    const messages = [first];
    gathering.set(key, messages);
    try {
      let known: number;
      do {
        known = messages.length;
        await timers.wait(QUIET);
      } while (messages.length > known);
    } finally {
      gathering.delete(key);
    }
    return messages.sort((one, other) => one.message_id - other.message_id);
  }

  return async (ctx, next) => {
    const { message } = ctx;
    if (!isPrivate(ctx) || message?.media_group_id === undefined) return next();
    const key = `${message.chat.id}:${message.media_group_id}`;
    const begun = gathering.get(key);
    if (begun) {
      begun.push(message);
      return;
    }
    ctx.album = await gather(key, message);
    await next();
  };
}
