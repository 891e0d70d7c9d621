import { byteOffset, MarkupError } from './formatted-text.ts';
import { readCharacterReference } from './html-character.ts';

export interface StartTag {
  readonly name: string;
  /** A link's address, a language, an emoji's id, or "1" for what can be opened. */
  readonly argument: string;
  /** Where the text goes on. */
  readonly end: number;
}

const TAGS: ReadonlySet<string> = new Set(
  'a b strong i em s strike del u ins tg-spoiler tg-emoji span pre code blockquote'.split(' '),
);
const isSpace = (character: string | undefined): boolean => character !== undefined && /\s/.test(character);

/** Reads the start tag at `begin`. Throws MarkupError in Telegram's words. */
export function readStartTag(source: string, begin: number): StartTag {
  const at = byteOffset(source, begin);
  let index = begin + 1;
  while (index < source.length && !isSpace(source[index]) && source[index] !== '>') index += 1;
  if (index >= source.length) throw new MarkupError(`Unclosed start tag at byte offset ${at}`);
  const name = source.slice(begin + 1, index).toLowerCase();
  if (!TAGS.has(name)) throw new MarkupError(`Unsupported start tag "${name}" at byte offset ${at}`);

  let argument = '';
  const skipSpace = (): void => {
    while (isSpace(source[index])) index += 1;
  };
  for (skipSpace(); source[index] !== '>'; skipSpace()) {
    const nameBegin = index;
    while (index < source.length && !/[\s=>/"']/.test(source[index] ?? '')) index += 1;
    const attribute = source.slice(nameBegin, index);
    if (index >= source.length) throw new MarkupError(`Unclosed start tag "${name}" at byte offset ${at}`);
    if (attribute === '')
      throw new MarkupError(`Empty attribute name in the tag "${name}" at byte offset ${at}`);
    skipSpace();
    let value = '';
    if (source[index] === '=') {
      index += 1;
      skipSpace();
      if (index >= source.length) throw new MarkupError(`Unclosed start tag "${name}" at byte offset ${at}`);
      ({ value, end: index } = readAttributeValue(source, index));
    }
    if (index >= source.length) throw new MarkupError(`Unclosed start tag at byte offset ${at}`);
    argument = argumentOf(name, attribute, value) ?? argument;
  }
  if (name === 'span' && argument !== 'spoiler')
    throw new MarkupError(`Tag "span" must have class "tg-spoiler" at byte offset ${at}`);
  return { name, argument, end: index + 1 };
}

function readAttributeValue(source: string, begin: number): { value: string; end: number } {
  const quote = source[begin];
  if (quote !== '"' && quote !== "'") {
    const value = /[a-z0-9.-]*/iy;
    value.lastIndex = begin;
    const token = value.exec(source)?.[0] ?? '';
    const end = begin + token.length;
    if (end < source.length && !isSpace(source[end]) && source[end] !== '>')
      throw new MarkupError(`Unexpected end of name token at byte offset ${byteOffset(source, begin)}`);
    return { value: token.toLowerCase(), end };
  }
  let value = '';
  let index = begin + 1;
  while (index < source.length && source[index] !== quote) {
    const reference = source[index] === '&' ? readCharacterReference(source, index) : undefined;
    value += reference?.character ?? source[index] ?? '';
    index = reference?.end ?? index + 1;
  }
  return { value, end: Math.min(index + 1, source.length) };
}

function argumentOf(tag: string, attribute: string, value: string): string | undefined {
  if (tag === 'a' && attribute === 'href') return value;
  if (tag === 'code' && attribute === 'class' && value.startsWith('language-')) return value.slice(9);
  if (tag === 'span' && attribute === 'class' && value.startsWith('tg-')) return value.slice(3);
  if (tag === 'tg-emoji' && attribute === 'emoji-id') return value;
  return tag === 'blockquote' && attribute === 'expandable' ? '1' : undefined;
}
