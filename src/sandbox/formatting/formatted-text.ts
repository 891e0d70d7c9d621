import type { MessageEntity } from '@grammyjs/types';

/** Text without markup, and what its parts are; offsets and lengths in UTF-16 code units. */
export interface FormattedText {
  readonly text: string;
  readonly entities: readonly MessageEntity[];
}

/** Markup that can't be read; the message is the one Telegram gives. */
export class MarkupError extends Error {
  override readonly name = 'MarkupError';
}

/** The UTF-8 offset that belongs to a UTF-16 one; Telegram's messages count bytes. */
export function byteOffset(text: string, index: number): number {
  return Buffer.byteLength(text.slice(0, index));
}
