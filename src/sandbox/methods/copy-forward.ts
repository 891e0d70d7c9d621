import type { Message, MessageId } from '@grammyjs/types';
import { badRequest } from '../refusal.ts';
import { chatOf } from '../store/chats.ts';
import type { MessageContent } from '../store/create-message.ts';
import { copyPoll } from '../store/polls.ts';
import type { Store } from '../store/store.ts';
import { type Call, flagOf, type Params } from './call.ts';
import { readMessageIds } from './delete.ts';
import { findMessage } from './find-message.ts';
import { type Dressing, post, readDressing } from './post.ts';
import { readCaption } from './read-text.ts';
import { readPlace, readTarget, type Target } from './target.ts';

/** The fields of a message that travel with it; service messages have none of them. */
const CONTENT = [
  'text',
  'entities',
  'link_preview_options',
  'document',
  'photo',
  'voice',
  'sticker',
  'location',
  'venue',
  'poll',
  'caption',
  'caption_entities',
  'has_media_spoiler',
  'show_caption_above_media',
] as const;

export function copyMessage(store: Store, { params }: Call): MessageId {
  const target = readTarget(store, params);
  const { message } = findMessage(store, params, 'to copy', 'from_chat_id');
  const dressing = readDressing(store, params, target);
  const content = copyOf(store, message);
  if (params['caption'] !== undefined) {
    delete content.caption;
    delete content.caption_entities;
    Object.assign(content, readCaption(store, params));
  }
  return { message_id: post(store, target, content, dressing).message_id };
}

export function forwardMessage(store: Store, { params }: Call): Message {
  const target = readTarget(store, params);
  const { message } = findMessage(store, params, 'to forward', 'from_chat_id');
  return forward(store, target, message, readDressing(store, params, target));
}

export function copyMessages(store: Store, { params }: Call): MessageId[] {
  const target = readTarget(store, params);
  const dressing = readDressing(store, params, target);
  return readBatch(store, params, 'copy').map((message) => {
    const content = copyOf(store, message);
    if (flagOf(params, 'remove_caption')) {
      delete content.caption;
      delete content.caption_entities;
    }
    return { message_id: post(store, target, content, dressing).message_id };
  });
}

export function forwardMessages(store: Store, { params }: Call): MessageId[] {
  const target = readTarget(store, params);
  const dressing = readDressing(store, params, target);
  return readBatch(store, params, 'forward').map((message) => ({
    message_id: forward(store, target, message, dressing).message_id,
  }));
}

function forward(store: Store, target: Target, message: Message, dressing: Dressing): Message {
  const origin = message.forward_origin ?? {
    type: 'user' as const,
    date: message.date,
    sender_user: message.from ?? store.bot,
  };
  return post(store, target, { ...contentOf(message, 'forwarded'), forward_origin: origin }, dressing);
}

/** The messages of a call over many; those that are missing or can't go along are skipped. */
function readBatch(store: Store, params: Params, verb: string): Message[] {
  const chatId = chatOf(readPlace(store, params, 'from_chat_id')).id;
  const ids = readMessageIds(params);
  if (ids.some((id, index) => index > 0 && id <= (ids[index - 1] ?? 0)))
    throw badRequest('message identifiers must be in a strictly increasing order');
  const found = ids.flatMap((id) => store.messages.get(chatId, id)?.message ?? []);
  const movable = found.filter((message) => message.has_protected_content !== true && hasContent(message));
  if (movable.length === 0) throw badRequest(`there are no messages to ${verb}`);
  return movable;
}

/** A poll is asked anew by the bot; all else is as it was. */
function copyOf(store: Store, message: Message): MessageContent {
  const content = contentOf(message, 'copied');
  return content.poll === undefined
    ? content
    : { ...content, poll: copyPoll(store, store.bot.id, content.poll) };
}

function contentOf(message: Message, verb: string): MessageContent {
  if (message.has_protected_content === true || !hasContent(message))
    throw badRequest(`message can't be ${verb}`);
  return Object.fromEntries(
    CONTENT.flatMap((field) => (message[field] === undefined ? [] : [[field, message[field]]])),
  );
}

function hasContent(message: Message): boolean {
  return CONTENT.some((field) => message[field] !== undefined);
}
