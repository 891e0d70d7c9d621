import type { MarkedToken, Token, Tokens } from 'marked';
import {
  bold,
  code,
  italic,
  rich,
  strikethrough,
  textLink,
  type RichPart,
  type RichText,
} from '../../src/bot/views/rich-text.ts';
import { within, type MarkdownContext } from './markdown-context.ts';

/** The addresses that Telegram takes for a link. */
const LINKED = /^(?:https?|tg):\/\/./i;

const MARKS = {
  strong: { mark: 'bold', wrap: bold },
  em: { mark: 'italic', wrap: italic },
  del: { mark: 'strikethrough', wrap: strikethrough },
} as const;

/** The words of a paragraph, a heading or a cell. */
export function readInlines(tokens: readonly Token[], context: MarkdownContext): RichText {
  return rich(...(tokens as readonly MarkedToken[]).map((token) => readInline(token, context)));
}

function readInline(token: MarkedToken, context: MarkdownContext): RichPart {
  switch (token.type) {
    case 'strong':
    case 'em':
    case 'del':
      return readMarked(token, context);
    case 'codespan':
      return context.inside.has('link') ? token.text : code(token.text);
    case 'link':
      return readLink(token, context);
    case 'image':
      context.left.add('image');
      return withAddress(token.text, token.href);
    case 'br':
      return context.newline;
    case 'html':
      context.left.add('html');
      return token.raw;
    case 'checkbox':
      return '';
    case 'escape':
    case 'text':
      return token.text.replace(/[ \t]*\n[ \t]*/g, context.newline);
    default:
      return token.raw;
  }
}

function readMarked(token: Tokens.Strong | Tokens.Em | Tokens.Del, context: MarkdownContext): RichPart {
  // A single ~ stands for "to" between hours: 9~10, 11~12.
  if (token.type === 'del' && !token.raw.startsWith('~~'))
    return rich('~', readInlines(token.tokens, context), '~');
  const { mark, wrap } = MARKS[token.type];
  if (context.inside.has(mark)) return readInlines(token.tokens, context);
  return wrap(readInlines(token.tokens, within(mark, context)));
}

function readLink({ href, tokens, autolink }: Tokens.Link, context: MarkdownContext): RichPart {
  const words = readInlines(tokens, within('link', context));
  // Telegram makes links of addresses by itself.
  if (autolink === true) return words;
  return LINKED.test(href) && words.text.trim() !== '' ? textLink(words, href) : withAddress(words, href);
}

/** Words with an address that is no link, for people to read. */
function withAddress(words: RichPart, href: string): RichPart {
  const address = href.replace(/^(?:mailto|tel):/i, '');
  const { text } = rich(words);
  if (text.trim() === '') return address;
  return address === '' || text === address ? words : rich(words, ` (${address})`);
}
