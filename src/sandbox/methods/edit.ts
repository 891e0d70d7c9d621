import type { InlineKeyboardMarkup, LinkPreviewOptions, Message } from '@grammyjs/types';
import { badRequest } from '../refusal.ts';
import { type MessageContent, replaceMessage } from '../store/create-message.ts';
import { findPlace } from '../store/chats.ts';
import type { Store } from '../store/store.ts';
import { type Call, objectOf, type Params } from './call.ts';
import { findMessage } from './find-message.ts';
import { readInlineMarkup } from './read-markup.ts';
import { readCaption, readText, textContent } from './read-text.ts';
import { requireOpenChat } from './target.ts';

const NOT_MODIFIED =
  'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message';

export function editMessageText(store: Store, { params }: Call): unknown {
  const old = ownMessage(store, params);
  const text = textContent(readText(store, params));
  if (old.text === undefined) throw badRequest('there is no text in the message to edit');
  const preview = objectOf(params, 'link_preview_options') as LinkPreviewOptions | undefined;
  const content = { ...text, ...(preview === undefined ? {} : { link_preview_options: preview }) };
  return replace(store, params, old, ['text', 'entities', 'link_preview_options'], content);
}

export function editMessageCaption(store: Store, { params }: Call): unknown {
  const old = ownMessage(store, params);
  const content = readCaption(store, params);
  if ((old.document ?? old.photo ?? old.voice) === undefined)
    throw badRequest('there is no caption in the message to edit');
  return replace(store, params, old, ['caption', 'caption_entities'], content);
}

export function editMessageReplyMarkup(store: Store, { params }: Call): unknown {
  return replace(store, params, ownMessage(store, params), [], {});
}

/** A message of the bot that it may still change. Throws a Refusal. */
function ownMessage(store: Store, params: Params): Message {
  if (params['inline_message_id'] !== undefined) throw badRequest('MESSAGE_ID_INVALID');
  const { message, markup } = findMessage(store, params, 'to edit');
  const place = findPlace(store, message.chat.id);
  if (place !== undefined && 'person' in place) requireOpenChat(place.person);
  const ownsIt = message.from?.id === store.bot.id && message.forward_origin === undefined;
  if (!ownsIt || (markup !== undefined && !('inline_keyboard' in markup)))
    throw badRequest("message can't be edited");
  return message;
}

/** Puts the new content in the place of the named fields; a keyboard that is not given again goes. */
function replace(
  store: Store,
  params: Params,
  old: Message,
  fields: readonly (keyof Message)[],
  content: MessageContent,
): Message {
  const markup = readInlineMarkup(params, old.chat);
  const unchanged =
    fields.every((field) => JSON.stringify(old[field]) === JSON.stringify(content[field])) &&
    sameKeyboard(old.reply_markup, markup);
  if (unchanged) throw badRequest(NOT_MODIFIED);
  const dropped = new Set<string>([...fields, 'reply_markup', 'edit_date']);
  const kept = Object.fromEntries(Object.entries(old).filter(([name]) => !dropped.has(name)));
  const message = {
    ...(kept as unknown as Message),
    ...content,
    edit_date: store.clock.seconds(),
    ...(markup === undefined ? {} : { reply_markup: markup }),
  } satisfies Message;
  replaceMessage(store, { message, ...(markup === undefined ? {} : { markup }) });
  return message;
}

function sameKeyboard(a: InlineKeyboardMarkup | undefined, b: InlineKeyboardMarkup | undefined): boolean {
  return JSON.stringify(a?.inline_keyboard ?? []) === JSON.stringify(b?.inline_keyboard ?? []);
}
