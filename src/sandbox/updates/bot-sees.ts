import type { Message, MessageEntity } from '@grammyjs/types';
import { chatOf, findPlace } from '../store/chats.ts';
import type { Store } from '../store/store.ts';

/**
 * Whether Telegram tells the bot of a person's message: everything in private; in groups, in privacy mode,
 * commands, mentions, replies to it and service messages, and everything when it is an administrator.
 */
export function botSees(store: Store, message: Message): boolean {
  const place = findPlace(store, message.chat.id);
  if (place === undefined) return false;
  if ('person' in place) return !place.person.blocked;
  const { bot } = place.group;
  if (bot === 'left' || bot === 'kicked') return false;
  if (bot === 'administrator' || store.bot.can_read_all_group_messages) return true;
  if (message.reply_to_message?.from?.id === store.bot.id) return true;
  const text = message.text ?? message.caption;
  const hasContent = text !== undefined || isMedia(message);
  if (!hasContent) return chatOf(place).type !== 'private';
  const entities = message.entities ?? message.caption_entities ?? [];
  return entities.some((entity) => addresses(entity, text ?? '', store));
}

function isMedia(message: Message): boolean {
  const { document, photo, voice, sticker, location, poll } = message;
  return (document ?? photo ?? voice ?? sticker ?? location ?? poll) !== undefined;
}

function addresses(entity: MessageEntity, text: string, store: Store): boolean {
  const part = text.slice(entity.offset, entity.offset + entity.length).toLowerCase();
  const name = `@${store.bot.username.toLowerCase()}`;
  if (entity.type === 'bot_command') return !part.includes('@') || part.endsWith(name);
  if (entity.type === 'mention') return part === name;
  return entity.type === 'text_mention' && entity.user.id === store.bot.id;
}
