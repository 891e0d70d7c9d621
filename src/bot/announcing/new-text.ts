import type { Message } from 'grammy/types';
import type { FormattedText } from '../../announcements/content/content.ts';
import { readParts } from './read-parts.ts';

/** The words of a message with their formatting; undefined when it is something else than text. */
export function newText(message: Pick<Message, 'message_id'>): FormattedText | undefined {
  const read = readParts([message as Message]);
  const [only] = read.kind === 'parts' ? read.parts : [];
  return only?.kind === 'text' ? only.text : undefined;
}

/** True when nothing would change. */
export function sameText(one: FormattedText, other: FormattedText): boolean {
  return one.text === other.text && JSON.stringify(one.entities) === JSON.stringify(other.entities);
}
