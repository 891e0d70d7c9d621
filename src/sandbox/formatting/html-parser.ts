import type { MessageEntity } from '@grammyjs/types';
import { byteOffset, type FormattedText, MarkupError } from './formatted-text.ts';
import { readCharacterReference } from './html-character.ts';
import { readStartTag, type StartTag } from './html-tag.ts';
import { linkEntity } from './link-entity.ts';

interface OpenTag extends StartTag {
  readonly offset: number;
}

interface Span {
  readonly offset: number;
  readonly length: number;
}
/** The languages of <code> tags, until it is known whether a <pre> stands around them. */
type Languages = Map<MessageEntity, string>;

const FORMATS: Readonly<Record<string, 'bold' | 'italic' | 'underline' | 'strikethrough' | 'spoiler'>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  span: 'spoiler',
  'tg-spoiler': 'spoiler',
};

/** Reads Telegram's HTML. Throws MarkupError with the words and byte offsets of its Bot API server. */
export function parseHtml(source: string): FormattedText {
  let text = '';
  const entities: MessageEntity[] = [];
  const open: OpenTag[] = [];
  const languages: Languages = new Map();

  for (let index = 0; index < source.length;) {
    const reference = source[index] === '&' ? readCharacterReference(source, index) : undefined;
    if (reference !== undefined) {
      text += reference.character;
      index = reference.end;
    } else if (source[index] !== '<') {
      text += source[index] ?? '';
      index += 1;
    } else if (source[index + 1] !== '/') {
      const tag = readStartTag(source, index);
      open.push({ ...tag, offset: text.length });
      index = tag.end;
    } else {
      const last = open.pop();
      if (last === undefined)
        throw new MarkupError(`Unexpected end tag at byte offset ${byteOffset(source, index)}`);
      index = readEndTag(source, index, last.name);
      if (text.length > last.offset) addEntity(entities, languages, last, text);
    }
  }
  const unclosed = open.at(-1);
  if (unclosed !== undefined)
    throw new MarkupError(`Can't find end tag corresponding to start tag "${unclosed.name}"`);
  if (/\p{Surrogate}/u.test(text))
    throw new MarkupError(
      'Text contains invalid Unicode characters after decoding HTML entities, check for unmatched surrogate code units',
    );
  return { text, entities };
}

/** Checks the end tag at `begin` against the tag it must close; gives where the text goes on. */
function readEndTag(source: string, begin: number, expected: string): number {
  const at = byteOffset(source, begin);
  const [whole = '', name = '', closed] = /^<\/([^\s>]*)\s*(>?)/.exec(source.slice(begin)) ?? [];
  if (closed !== '>') throw new MarkupError(`Unclosed end tag at byte offset ${at}`);
  const found = name.toLowerCase();
  if (found !== '' && found !== expected)
    throw new MarkupError(
      `Unmatched end tag at byte offset ${at}, expected "</${expected}>", found "</${found}>"`,
    );
  return begin + whole.length;
}

function addEntity(entities: MessageEntity[], languages: Languages, tag: OpenTag, text: string): void {
  const span = { offset: tag.offset, length: text.length - tag.offset };
  const format = FORMATS[tag.name];
  if (format !== undefined) entities.push({ type: format, ...span });
  else if (tag.name === 'blockquote')
    entities.push({ type: tag.argument === '1' ? 'expandable_blockquote' : 'blockquote', ...span });
  else if (tag.name === 'pre' || tag.name === 'code') addCode(entities, languages, tag, span);
  else if (tag.name === 'tg-emoji') {
    if (!/^[1-9]\d*$/.test(tag.argument)) throw new MarkupError('Invalid custom emoji identifier specified');
    entities.push({ type: 'custom_emoji', ...span, custom_emoji_id: tag.argument });
  } else entities.push(...linkEntity(tag.argument || text.slice(tag.offset), span));
}

/** <pre> and <code class="language-…"> over the same characters, whichever is outside, are one block with a language. */
function addCode(entities: MessageEntity[], languages: Languages, tag: OpenTag, span: Span): void {
  const last = entities.at(-1);
  const inner = last?.offset === span.offset && last.length === span.length ? last : undefined;
  const language = inner?.type === 'code' ? languages.get(inner) : tag.argument;
  if (tag.name === 'pre' && inner?.type === 'code' && language !== undefined)
    entities.splice(-1, 1, { type: 'pre', ...span, language });
  else if (tag.name === 'code' && inner?.type === 'pre' && tag.argument !== '')
    entities.splice(-1, 1, { type: 'pre', ...span, language: tag.argument });
  else {
    const entity: MessageEntity = { type: tag.name === 'pre' ? 'pre' : 'code', ...span };
    if (tag.argument !== '') languages.set(entity, tag.argument);
    entities.push(entity);
  }
}
