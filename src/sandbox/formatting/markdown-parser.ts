import type { MessageEntity } from '@grammyjs/types';
import { byteOffset, type FormattedText, MarkupError } from './formatted-text.ts';
import { linkEntity } from './link-entity.ts';
import { type MarkdownKind, readMark, readTarget } from './markdown-marks.ts';

interface OpenMark {
  readonly kind: MarkdownKind;
  readonly language: string;
  /** Where the entity begins in the text (UTF-16). */
  readonly offset: number;
  /** Where its mark stands in the source. */
  readonly source: number;
}

const ENTITY_TYPES = {
  Bold: 'bold',
  Italic: 'italic',
  Underline: 'underline',
  Strikethrough: 'strikethrough',
  Spoiler: 'spoiler',
  Code: 'code',
  BlockQuote: 'blockquote',
  ExpandableBlockQuote: 'expandable_blockquote',
} as const;

/** Reads Telegram's MarkdownV2. Throws MarkupError with the words and byte offsets of its Bot API server. */
export function parseMarkdown(source: string): FormattedText {
  let text = '';
  let index = 0;
  let lineStart = true;
  let inQuote = false;
  const entities: MessageEntity[] = [];
  const open: OpenMark[] = [];

  const noEnd = (mark: OpenMark): MarkupError =>
    new MarkupError(
      `Can't find end of ${mark.kind} entity at byte offset ${byteOffset(source, mark.source)}`,
    );
  const add = (mark: OpenMark, kind: MarkdownKind, target = ''): void => {
    const span = { offset: mark.offset, length: text.length - mark.offset };
    if (span.length === 0) return;
    if (kind === 'TextUrl') entities.push(...linkEntity(target, span));
    else if (kind === 'CustomEmoji')
      entities.push({ type: 'custom_emoji', ...span, custom_emoji_id: emojiId(target) });
    else if (kind === 'PreCode') entities.push({ type: 'pre', ...span, language: mark.language });
    else if (kind === 'Pre') entities.push({ type: 'pre', ...span });
    else entities.push({ type: ENTITY_TYPES[kind], ...span });
  };
  /** A quote ends with its last line; `||` there, with nothing behind it, makes it one that can be opened. */
  const endQuote = (lineBreak: string): void => {
    const top = open.at(-1);
    const expandable = top?.kind === 'Spoiler' && /^\|\|\r?$/.test(source.slice(top.source, index));
    if (expandable) open.pop();
    const quote = open.pop();
    if (quote === undefined) return;
    if (quote.kind !== 'BlockQuote') throw noEnd(quote);
    text += lineBreak;
    add(quote, expandable ? 'ExpandableBlockQuote' : 'BlockQuote');
    inQuote = false;
  };

  while (index < source.length) {
    const top = open.at(-1);
    const mark = readMark(source, index, top?.kind);
    const character = source[index] ?? '';
    if (mark.type === 'text') {
      text += mark.text;
      lineStart = false;
    } else if (mark.type === 'line-break') {
      if (inQuote && source[index + 1] !== '>') endQuote(character);
      else text += character;
      lineStart = true;
    } else if (mark.type === 'quote') {
      if (!lineStart) throw reserved(character);
      if (!inQuote) open.push({ kind: 'BlockQuote', language: '', offset: text.length, source: index });
      inQuote = true;
      lineStart = false;
    } else if (mark.type === 'reserved') {
      throw reserved(character);
    } else if (mark.type === 'begin') {
      open.push({ kind: mark.kind, language: mark.language, offset: text.length, source: index });
    } else if (top !== undefined) {
      open.pop();
      const target = readTarget(source, index + mark.length, top.kind);
      add(top, top.kind, target?.address ?? text.slice(top.offset));
      if (target !== undefined) index = target.end - mark.length;
    }
    index += mark.length;
  }
  if (inQuote) endQuote('');
  const last = open.at(-1);
  if (last !== undefined) throw noEnd(last);
  return { text, entities };
}

function reserved(character: string): MarkupError {
  return new MarkupError(`Character '${character}' is reserved and must be escaped with the preceding '\\'`);
}

function emojiId(address: string): string {
  const id = /^tg:\/\/emoji\?id=([1-9]\d*)$/.exec(address)?.[1];
  if (id === undefined) throw new MarkupError('Custom emoji entity must contain a tg://emoji URL');
  return id;
}
