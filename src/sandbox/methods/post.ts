import type { Message } from '@grammyjs/types';
import { createMessage, type MessageContent } from '../store/create-message.ts';
import { removeDraft } from '../store/drafts.ts';
import type { ReplyMarkup } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import { flagOf, type Params } from './call.ts';
import { readMarkup } from './read-markup.ts';
import { readReply } from './read-reply.ts';
import type { Target } from './target.ts';

/** What every sending method takes besides its content. */
export interface Dressing {
  readonly content: MessageContent;
  readonly markup: ReplyMarkup | undefined;
}

/** Reads keyboard, reply and protection. Throws a Refusal; nothing has been sent by then. */
export function readDressing(store: Store, params: Params, target: Target): Dressing {
  const reply = readReply(store, params, target.chat);
  const isProtected = flagOf(params, 'protect_content');
  return {
    content: { ...reply, ...(isProtected ? { has_protected_content: true } : {}) },
    markup: readMarkup(params, target.chat),
  };
}

/** Sends a message of the bot. It takes the place of the chat's draft, and goes to the topic of what it answers. */
export function post(store: Store, target: Target, content: MessageContent, dressing: Dressing): Message {
  removeDraft(store, target.chat.id);
  const answered = dressing.content.reply_to_message;
  const replyThread = answered?.is_topic_message === true ? answered.message_thread_id : undefined;
  return createMessage(store, {
    chat: target.chat,
    from: store.bot,
    threadId: target.threadId ?? replyThread,
    content: { ...dressing.content, ...content },
    markup: dressing.markup,
  });
}
