import { describe, expect, it } from 'vitest';
import { bold, expandableQuote, italic, joinRich, rich, textLink } from './rich-text.ts';

describe('rich text', () => {
  it('counts offsets in UTF-16 units, as Telegram does', () => {
    expect(rich('👍 ', bold('жол'), ' ', italic('ok'))).toEqual({
      text: '👍 жол ok',
      entities: [
        { type: 'bold', offset: 3, length: 3 },
        { type: 'italic', offset: 7, length: 2 },
      ],
    });
  });

  it('names an entity before those it encloses', () => {
    const quote = expandableQuote(rich('a ', textLink('b', 'https://example.org')));
    expect(quote.entities).toEqual([
      { type: 'expandable_blockquote', offset: 0, length: 3 },
      { type: 'text_link', url: 'https://example.org', offset: 2, length: 1 },
    ]);
  });

  it('leaves markup in the words alone', () => {
    expect(rich('<b>*x*</b> [y](z)')).toEqual({ text: '<b>*x*</b> [y](z)', entities: [] });
  });

  it('makes no entity of nothing, and no separator beside it', () => {
    expect(joinRich([bold(''), 'a', '', bold('b')], ', ')).toEqual({
      text: 'a, b',
      entities: [{ type: 'bold', offset: 3, length: 1 }],
    });
  });
});
