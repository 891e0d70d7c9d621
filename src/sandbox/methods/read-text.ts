import type { MessageEntity } from '@grammyjs/types';
import { formatText } from '../formatting/format-text.ts';
import type { FormattedText } from '../formatting/formatted-text.ts';
import { badRequest } from '../refusal.ts';
import { LONGEST_CAPTION } from '../people-limits.ts';
import { publicUser } from '../store/create-message.ts';
import type { Store } from '../store/store.ts';
import { listOf, type Params, textOf } from './call.ts';

export const LONGEST_TEXT = 4096;

/** Telegram counts characters, not UTF-16 units. */
export function characters(text: string): number {
  return [...text].length;
}

/** The text of a message, 1-4096 characters after parsing. Throws a Refusal. */
export function readText(store: Store, params: Params): FormattedText {
  if (textOf(params, 'text') === '') throw badRequest('message text is empty');
  const formatted = readFormatted(store, params, 'text', 'entities');
  if (formatted.text === '') throw badRequest('text must be non-empty');
  if (characters(formatted.text) > LONGEST_TEXT) throw badRequest('message is too long');
  return formatted;
}

/** A caption, 0-1024 characters after parsing. Throws a Refusal. */
export function readCaption(store: Store, params: Params): CaptionContent {
  const { text, entities } = readFormatted(store, params, 'caption', 'caption_entities');
  if (characters(text) > LONGEST_CAPTION) throw badRequest('message caption is too long');
  return {
    ...(text === '' ? {} : { caption: text }),
    ...(entities.length === 0 ? {} : { caption_entities: [...entities] }),
  };
}

export interface CaptionContent {
  readonly caption?: string;
  readonly caption_entities?: MessageEntity[];
}

export function textContent({ text, entities }: FormattedText): { text: string; entities?: MessageEntity[] } {
  return { text, ...(entities.length === 0 ? {} : { entities: [...entities] }) };
}

export function readFormatted(
  store: Store,
  params: Params,
  name: string,
  entities: string,
  mode = 'parse_mode',
): FormattedText {
  return formatText({
    text: textOf(params, name),
    parseMode: textOf(params, mode),
    entities: listOf(params, entities) ?? [],
    people: (id) => {
      const user = id === store.bot.id ? store.bot : store.people.get(id)?.user;
      return user === undefined ? undefined : publicUser(user);
    },
  });
}
