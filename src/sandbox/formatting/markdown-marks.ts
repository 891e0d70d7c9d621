import { byteOffset, MarkupError } from './formatted-text.ts';

/** What MarkdownV2 can open, by the names that Telegram's messages use. */
export type MarkdownKind =
  | 'Bold'
  | 'Italic'
  | 'Underline'
  | 'Strikethrough'
  | 'Spoiler'
  | 'Code'
  | 'Pre'
  | 'PreCode'
  | 'TextUrl'
  | 'CustomEmoji'
  | 'BlockQuote'
  | 'ExpandableBlockQuote';

/** What stands at one place of the source, and how many characters of it. */
export type Mark = { readonly length: number } & (
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'line-break' | 'quote' | 'reserved' | 'end' }
  | { readonly type: 'begin'; readonly kind: MarkdownKind; readonly language: string }
);

const RESERVED = '_*[]()~`>#+-=|{}.!';
const ENDS: Partial<Record<MarkdownKind, string>> = {
  Bold: '*',
  Italic: '_',
  Underline: '__',
  Strikethrough: '~',
  Spoiler: '||',
  Code: '`',
  Pre: '```',
  PreCode: '```',
  TextUrl: ']',
  CustomEmoji: ']',
};
const BEGINNINGS: readonly (readonly [string, MarkdownKind])[] = [
  ['__', 'Underline'],
  ['_', 'Italic'],
  ['*', 'Bold'],
  ['~', 'Strikethrough'],
  ['||', 'Spoiler'],
  ['![', 'CustomEmoji'],
  ['[', 'TextUrl'],
];

/** Reads the mark at `index`; `inside` is the innermost entity that is open there. */
export function readMark(source: string, index: number, inside: MarkdownKind | undefined): Mark {
  const character = source[index] ?? '';
  const next = source.charCodeAt(index + 1);
  if (character === '\\' && next > 0 && next <= 126)
    return { type: 'text', text: source[index + 1] ?? '', length: 2 };
  const end = inside === undefined ? undefined : ENDS[inside];
  if (end !== undefined && source.startsWith(end, index) && !(end === '_' && source[index + 1] === '_'))
    return { type: 'end', length: end.length };
  const inCode = inside === 'Code' || inside === 'Pre' || inside === 'PreCode';
  if (character === '\n' && !inCode) return { type: 'line-break', length: 1 };
  if (inCode ? character !== '`' : !RESERVED.includes(character))
    return { type: 'text', text: character, length: 1 };
  if (source.startsWith('```', index)) return beginCodeBlock(source, index);
  if (character === '`') return { type: 'begin', kind: 'Code', language: '', length: 1 };
  if (character === '>') return { type: 'quote', length: 1 };
  const begin = BEGINNINGS.find(([mark]) => source.startsWith(mark, index));
  return begin === undefined
    ? { type: 'reserved', length: 1 }
    : { type: 'begin', kind: begin[1], language: '', length: begin[0].length };
}

/** ``` with a language right behind it, if white space follows that, and one line break that does not count. */
function beginCodeBlock(source: string, index: number): Mark {
  const rest = source.slice(index + 3);
  const language = /^([^\s`]+)(?=\s)/.exec(rest)?.[1] ?? '';
  const lineBreak = /^(?:\r\n|\n\r|\n|\r)/.exec(rest.slice(language.length))?.[0] ?? '';
  return {
    type: 'begin',
    kind: language === '' ? 'Pre' : 'PreCode',
    language,
    length: 3 + language.length + lineBreak.length,
  };
}

/** Reads the address in parentheses behind a link or an emoji; a link may do without. */
export function readTarget(
  source: string,
  index: number,
  kind: MarkdownKind,
): { readonly address: string; readonly end: number } | undefined {
  if (kind !== 'TextUrl' && kind !== 'CustomEmoji') return undefined;
  if (source[index] !== '(') {
    if (kind === 'TextUrl') return undefined;
    throw new MarkupError('Custom emoji entity must contain a tg://emoji URL');
  }
  const [inside = ''] = /^(?:\\\p{ASCII}|[^)])*/u.exec(source.slice(index + 1)) ?? [];
  const end = index + 1 + inside.length;
  if (source[end] !== ')')
    throw new MarkupError(
      `Can't find end of a ${kind === 'TextUrl' ? 'URL' : 'custom emoji URL'} at byte offset ${byteOffset(source, index + 1)}`,
    );
  return { address: inside.replace(/\\(\p{ASCII})/gu, '$1'), end: end + 1 };
}
