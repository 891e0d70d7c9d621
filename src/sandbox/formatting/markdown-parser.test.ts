import { describe, expect, it } from 'vitest';
import { MarkupError } from './formatted-text.ts';
import { parseMarkdown } from './markdown-parser.ts';

describe('parseMarkdown', () => {
  it('reads formats, nested ones too', () => {
    expect(parseMarkdown('*bold _both_* __under__ ~gone~ ||hidden||')).toEqual({
      text: 'bold both under gone hidden',
      entities: [
        { type: 'italic', offset: 5, length: 4 },
        { type: 'bold', offset: 0, length: 9 },
        { type: 'underline', offset: 10, length: 5 },
        { type: 'strikethrough', offset: 16, length: 4 },
        { type: 'spoiler', offset: 21, length: 6 },
      ],
    });
  });

  it('takes escaped characters as they are', () => {
    expect(parseMarkdown('1\\. \\*not bold\\*')).toEqual({ text: '1. *not bold*', entities: [] });
  });

  it('reads code, and blocks with a language', () => {
    expect(parseMarkdown('`a*b` ```ts\nlet x = 1;\n```')).toEqual({
      text: 'a*b let x = 1;\n',
      entities: [
        { type: 'code', offset: 0, length: 3 },
        { type: 'pre', offset: 4, length: 11, language: 'ts' },
      ],
    });
  });

  it('reads links with escaped parentheses', () => {
    expect(parseMarkdown('[map](https://example.org/a_(b\\))').entities).toEqual([
      { type: 'text_link', offset: 0, length: 3, url: 'https://example.org/a_(b)' },
    ]);
  });

  it('reads quotes, and quotes that can be opened', () => {
    expect(parseMarkdown('>one\n>two\nout')).toEqual({
      text: 'one\ntwo\nout',
      entities: [{ type: 'blockquote', offset: 0, length: 8 }],
    });
    expect(parseMarkdown('>one\n>two||').entities).toEqual([
      { type: 'expandable_blockquote', offset: 0, length: 7 },
    ]);
  });

  it.each([
    ['done.', `Character '.' is reserved and must be escaped with the preceding '\\'`],
    ['a > b', `Character '>' is reserved and must be escaped with the preceding '\\'`],
    ['wow!', `Character '!' is reserved and must be escaped with the preceding '\\'`],
    ['a|b', `Character '|' is reserved and must be escaped with the preceding '\\'`],
    ['до *bold', `Can't find end of Bold entity at byte offset 5`],
    ['_a', `Can't find end of Italic entity at byte offset 0`],
    ['```\ncode', `Can't find end of Pre entity at byte offset 0`],
    ['[a](https://example.org', `Can't find end of a URL at byte offset 4`],
    ['>quote *bold\nout*', `Can't find end of Bold entity at byte offset 7`],
    ['![x]', 'Custom emoji entity must contain a tg://emoji URL'],
  ])('refuses %s', (source, message) => {
    expect(() => parseMarkdown(source)).toThrow(new MarkupError(message));
  });
});
