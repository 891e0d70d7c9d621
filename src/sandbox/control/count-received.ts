import type { Message } from '@grammyjs/types';
import type { Store } from '../store/store.ts';

/**
 * How many messages of the bot in each chat hold a text now (as text, caption, question of a poll or name of a place);
 * chats without any are left out.
 */
export function countReceived(store: Store, text: string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { message } of store.messages.all()) {
    if (message.from?.id !== store.bot.id || !textsOf(message).some((each) => each.includes(text))) continue;
    counts[message.chat.id] = (counts[message.chat.id] ?? 0) + 1;
  }
  return counts;
}

function textsOf({ text, caption, poll, venue }: Message): string[] {
  return [text, caption, poll?.question, venue?.title].filter((each) => each !== undefined);
}
