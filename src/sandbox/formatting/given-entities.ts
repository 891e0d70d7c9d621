import type { MessageEntity, User } from '@grammyjs/types';
import { badRequest } from '../refusal.ts';
import { endOf } from './entity-order.ts';
import { checkedAddress } from './link-address.ts';

/** Types that Telegram finds by itself; a bot's own are not looked at. */
const FOUND_ANYWAY = /^(mention|hashtag|cashtag|bot_command|url|email|phone_number|bank_card_number)$/;
const PLAIN = /^(bold|italic|underline|strikethrough|spoiler|blockquote|expandable_blockquote|code)$/;

/** Reads the `entities` parameter of a call. Throws a Refusal for what Telegram refuses. */
export function readGivenEntities(given: readonly unknown[], text: string): MessageEntity[] {
  const entities = given.flatMap((each) => readEntity(each));
  for (const entity of entities) {
    if (entity.offset >= text.length)
      throw badRequest(`entity begins after the end of the text at UTF-16 offset ${entity.offset}`);
    if (endOf(entity) > text.length)
      throw badRequest(
        `entity beginning at UTF-16 offset ${entity.offset} ends after the end of the text at UTF-16 offset ${endOf(entity)}`,
      );
    if (splitsPair(text, entity.offset) || splitsPair(text, endOf(entity)))
      throw badRequest(
        `entity beginning at UTF-16 offset ${entity.offset} begins or ends in the middle of a UTF-16 symbol`,
      );
  }
  return entities;
}

function readEntity(given: unknown): MessageEntity[] {
  const fault = (problem: string): Error => badRequest(`can't parse MessageEntity: ${problem}`);
  if (typeof given !== 'object' || given === null) throw fault('expected an Object');
  const { type, offset, length, url, user, language, custom_emoji_id } = given as Record<string, unknown>;
  if (typeof offset !== 'number') throw fault('Can\'t find field "offset"');
  if (typeof length !== 'number') throw fault('Can\'t find field "length"');
  if (typeof type !== 'string' || type === '') throw fault('Type is not specified');
  if (offset < 0) throw badRequest(`receive an entity with incorrect offset ${offset}`);
  if (length < 0) throw badRequest(`receive an entity with incorrect length ${length}`);
  if (length === 0 || FOUND_ANYWAY.test(type)) return [];
  const span = { offset, length };
  if (PLAIN.test(type)) return [{ type: type as 'bold', ...span }];
  if (type === 'pre')
    return [{ type, ...span, ...(typeof language === 'string' && language !== '' ? { language } : {}) }];
  if (type === 'text_link') {
    const address = typeof url === 'string' ? checkedAddress(url) : undefined;
    if (address === undefined) throw badRequest(`entity URL '${String(url)}' is invalid: Wrong HTTP URL`);
    return [{ type, ...span, url: address }];
  }
  if (type === 'text_mention') return [{ type, ...span, user: user as User }];
  if (type === 'custom_emoji') return [{ type, ...span, custom_emoji_id: String(custom_emoji_id) }];
  throw fault('Unsupported type specified');
}

function splitsPair(text: string, index: number): boolean {
  return (
    /^[\uDC00-\uDFFF]/.test(text.slice(index, index + 1)) && /[\uD800-\uDBFF]$/.test(text.slice(0, index))
  );
}
