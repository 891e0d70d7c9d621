import type { Chat, Message, MessageEntity } from '@grammyjs/types';
import { badRequest } from '../refusal.ts';
import type { MessageContent } from '../store/create-message.ts';
import type { Store } from '../store/store.ts';
import { flagOf, integerOf, objectOf, type Params, textOf } from './call.ts';
import { readFormatted } from './read-text.ts';

const LONGEST_QUOTE = 1024;
/** The formats that a quote has to repeat. */
const QUOTED_FORMATS: ReadonlySet<string> = new Set([
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'spoiler',
  'custom_emoji',
]);

/** The fields of a message that answers another one. Throws a Refusal when there is nothing to answer. */
export function readReply(store: Store, params: Params, chat: Chat): MessageContent {
  const reply = objectOf(params, 'reply_parameters');
  const messageId = reply === undefined ? undefined : integerOf(reply, 'message_id');
  if (reply === undefined || messageId === undefined) return {};
  const chatId = textOf(reply, 'chat_id');
  const original = store.messages.get(chatId === '' ? chat.id : Number(chatId), messageId)?.message;
  if (original === undefined) {
    if (flagOf(reply, 'allow_sending_without_reply')) return {};
    throw badRequest('message to be replied not found');
  }
  return { ...replyTo(original), ...readQuote(store, reply, original) };
}

/** The original within its reply; it does not hold a further one. */
export function replyTo(original: Message): MessageContent {
  const { reply_to_message: _, ...rest } = original;
  return { reply_to_message: rest as NonNullable<Message['reply_to_message']> };
}

function readQuote(store: Store, reply: Params, original: Message): MessageContent {
  if (textOf(reply, 'quote') === '') return {};
  const quote = readFormatted(store, reply, 'quote', 'quote_entities', 'quote_parse_mode');
  const text = original.text ?? original.caption ?? '';
  const near = integerOf(reply, 'quote_position') ?? 0;
  const position = text.startsWith(quote.text, near) ? near : text.indexOf(quote.text);
  const end = position + quote.text.length;
  const formats = formatsWithin(original.entities ?? original.caption_entities ?? [], position, end);
  const same =
    JSON.stringify(formats) === JSON.stringify(formatsWithin(quote.entities, 0, quote.text.length));
  if (position < 0 || !same || quote.text === '' || quote.text.length > LONGEST_QUOTE)
    throw badRequest('QUOTE_TEXT_INVALID');
  return {
    quote: {
      text: quote.text,
      ...(formats.length === 0 ? {} : { entities: formats }),
      position,
      is_manual: true,
    },
  };
}

function formatsWithin(entities: readonly MessageEntity[], from: number, to: number): MessageEntity[] {
  return entities
    .filter((entity) => QUOTED_FORMATS.has(entity.type))
    .map((entity) => {
      const begin = Math.max(entity.offset, from);
      const length = Math.min(entity.offset + entity.length, to) - begin;
      return { ...entity, offset: begin - from, length };
    })
    .filter((entity) => entity.length > 0);
}
