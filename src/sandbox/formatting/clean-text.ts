import type { MessageEntity } from '@grammyjs/types';
import { endOf } from './entity-order.ts';
import type { FormattedText } from './formatted-text.ts';

/** Taken out of every text: carriage returns, separators and marks that Telegram does not let through. */
const DROPPED = /\r|[\u2028-\u202e]|\u0333|\u033f|\u030a/g;
const CONTROL = /\p{Cc}/gu;

/** Cleans a text as Telegram does and trims it, moving the entities along. */
export function cleanText({ text, entities }: FormattedText): FormattedText {
  const dropped = [...text.matchAll(DROPPED)].map((match) => match.index);
  const before = (position: number): number => position - dropped.filter((index) => index < position).length;
  const clean = text
    .replace(DROPPED, '')
    .replace(CONTROL, (character) => (character < ' ' && character !== '\n' ? ' ' : character));
  const moved = entities
    .map((entity) => span(entity, before(entity.offset), before(endOf(entity))))
    .filter((entity) => entity.length > 0);

  const end = clean.replace(/[ \n]+$/, '').length;
  const leading = clean.length - clean.replace(/^[ \n]+/, '').length;
  // White space at the beginning stays where an entity covers it.
  const start = end === 0 ? 0 : Math.min(leading, ...moved.map((entity) => entity.offset));
  return {
    text: clean.slice(start, end),
    entities: moved
      .map((entity) => span(entity, entity.offset - start, Math.min(endOf(entity), end) - start))
      .filter((entity) => entity.length > 0),
  };
}

function span(entity: MessageEntity, from: number, to: number): MessageEntity {
  return { ...entity, offset: from, length: to - from };
}
