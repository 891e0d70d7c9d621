import type { MarkedToken, Token, Tokens } from 'marked';
import { bold, codeBlock, quote, rich, type RichPart, type RichText } from '../../src/bot/views/rich-text.ts';
import { within, type MarkdownContext } from './markdown-context.ts';
import { readInlines } from './markdown-inlines.ts';

/** Paragraphs, lists, quotes and so on, one below the other; an empty line stays where the source has one or more. */
export function readBlocks(tokens: readonly Token[], context: MarkdownContext): RichText {
  const parts: RichPart[] = [];
  let isApart = false;
  for (const token of tokens as readonly MarkedToken[]) {
    if (token.type === 'space') isApart = true;
    const block = readBlock(token, context);
    if (block.text === '') continue;
    if (parts.length > 0) parts.push(between(isApart, context));
    parts.push(block);
    isApart = endsApart(token);
  }
  return rich(...parts);
}

function readBlock(token: MarkedToken, context: MarkdownContext): RichText {
  switch (token.type) {
    case 'heading':
      return bold(readInlines(token.tokens, within('bold', context)));
    case 'paragraph':
      return readInlines(token.tokens, context);
    case 'text':
      return readInlines(token.tokens ?? [token], context);
    case 'list':
      return readList(token, context);
    case 'blockquote':
      if (context.inside.has('quote')) return readBlocks(token.tokens, context);
      return quote(readBlocks(token.tokens, within('quote', context)));
    case 'code':
      return codeBlock(token.text, token.lang?.split(/\s/)[0] ?? '');
    case 'table':
      return readTable(token, context);
    case 'html':
      context.left.add('html');
      return rich(token.raw.trim());
    case 'hr':
      return rich('———');
    case 'space':
    case 'def':
    case 'checkbox':
      return rich();
    default:
      return rich(token.raw);
  }
}

function readList(list: Tokens.List, context: MarkdownContext): RichText {
  const inItem = { ...context, newline: `${context.newline}   ` };
  const parts = list.items.flatMap((item, place): RichPart[] => {
    const before = list.items[place - 1];
    const line = [`${marker(list, item, place)} `, readBlocks(item.tokens, inItem)];
    return before ? [between(endsApart(before), context), ...line] : line;
  });
  return rich(...parts);
}

function marker(list: Tokens.List, item: Tokens.ListItem, place: number): string {
  const bullet = item.task ? (item.checked === true ? '☑' : '☐') : '•';
  if (!list.ordered) return bullet;
  const [, end = '.'] = /^\s*\d+([.)])/.exec(item.raw) ?? [];
  const number = `${(list.start === '' ? 1 : list.start) + place}${end}`;
  return item.task ? `${number} ${bullet}` : number;
}

/** A line for each row: a message has no columns. */
function readTable(table: Tokens.Table, context: MarkdownContext): RichText {
  context.left.add('table');
  const inHeader = within('bold', context);
  const header = bold(readRow(table.header, inHeader));
  const rows = table.rows.flatMap((row) => [context.newline, readRow(row, context)]);
  return rich(header, ...rows);
}

function readRow(cells: readonly Tokens.TableCell[], context: MarkdownContext): RichText {
  const parts = cells.flatMap(({ tokens }, place) => {
    const cell = readInlines(tokens, context);
    return place === 0 ? [cell] : [' | ', cell];
  });
  return rich(...parts);
}

function endsApart({ raw }: { readonly raw: string }): boolean {
  return /\n[ \t]*\n\s*$/.test(raw);
}

function between(isApart: boolean, { newline }: MarkdownContext): string {
  return isApart ? `\n${newline}` : newline;
}
