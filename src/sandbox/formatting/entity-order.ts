import type { MessageEntity } from '@grammyjs/types';

type EntityType = MessageEntity['type'];

/** Formats that may be cut anywhere and lie over each other. */
const SPLITTABLE: ReadonlySet<EntityType> = new Set<EntityType>([
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'spoiler',
]);
const QUOTES: ReadonlySet<EntityType> = new Set<EntityType>(['blockquote', 'expandable_blockquote']);
const CODE: ReadonlySet<EntityType> = new Set<EntityType>(['code', 'pre']);
/** Of entities over the same characters the outer one comes first. */
const OUTER_FIRST: Partial<Record<EntityType, number>> = {
  blockquote: 0,
  expandable_blockquote: 0,
  pre: 10,
  code: 20,
  text_link: 49,
  text_mention: 49,
  bold: 90,
  italic: 91,
  underline: 92,
  strikethrough: 93,
  spoiler: 94,
  custom_emoji: 99,
};

export const isSplittable = (entity: MessageEntity): boolean => SPLITTABLE.has(entity.type);
export const isQuote = (entity: MessageEntity): boolean => QUOTES.has(entity.type);
export const isCode = (entity: MessageEntity): boolean => CODE.has(entity.type);
/** Links, mentions, code and the like: they neither overlap nor contain each other. */
export const isContinuous = (entity: MessageEntity): boolean => !isSplittable(entity) && !isQuote(entity);

export const endOf = (entity: MessageEntity): number => entity.offset + entity.length;

/** By beginning, the longer first, then by kind. */
export function sortEntities(entities: readonly MessageEntity[]): MessageEntity[] {
  return [...entities].sort(
    (a, b) =>
      a.offset - b.offset || b.length - a.length || (OUTER_FIRST[a.type] ?? 50) - (OUTER_FIRST[b.type] ?? 50),
  );
}
