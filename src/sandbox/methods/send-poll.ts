import type { Message, Poll } from '@grammyjs/types';
import { badRequest } from '../refusal.ts';
import { replaceMessage } from '../store/create-message.ts';
import { closePoll, makePoll } from '../store/polls.ts';
import type { Store } from '../store/store.ts';
import type { Call } from './call.ts';
import { findMessage } from './find-message.ts';
import { post, readDressing } from './post.ts';
import { readInlineMarkup } from './read-markup.ts';
import { readPoll } from './read-poll.ts';
import { readTarget } from './target.ts';

export function sendPoll(store: Store, { params }: Call): Message {
  const target = readTarget(store, params);
  const dressing = readDressing(store, params, target);
  const draft = readPoll(params);
  return post(store, target, { poll: makePoll(store, store.bot.id, draft) }, dressing);
}

/** Closes a poll of the bot; a keyboard that is not given again goes, as with an edit. */
export function stopPoll(store: Store, { params }: Call): Poll {
  const { message } = findMessage(store, params, 'with poll to stop');
  if (message.poll === undefined) throw badRequest('message is not a poll');
  const record = store.polls.get(message.poll.id);
  const isOwn = message.from?.id === store.bot.id && message.forward_origin === undefined;
  if (!isOwn || record === undefined) throw badRequest("poll can't be stopped");
  if (record.poll.is_closed) throw badRequest('poll has already been closed');
  const markup = readInlineMarkup(params, message.chat);
  const { reply_markup: _, ...bare } = message;
  const next = { ...bare, ...(markup === undefined ? {} : { reply_markup: markup }) };
  replaceMessage(store, { message: next, ...(markup === undefined ? {} : { markup }) });
  closePoll(store, record);
  store.updates.push({ poll: record.poll });
  return record.poll;
}
