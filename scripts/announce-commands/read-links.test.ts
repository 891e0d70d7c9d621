import { describe, expect, it } from 'vitest';
import { readLinks } from './read-links.ts';

describe('readLinks', () => {
  it('makes links of what is written as such, counted in UTF-16 units', () => {
    expect(readLinks('🚌 [Bus 2](https://example.org/bus_(2)) and [the map](http://example.org).')).toEqual({
      text: '🚌 Bus 2 and the map.',
      entities: [
        { type: 'text_link', offset: 3, length: 5, url: 'https://example.org/bus_(2)' },
        { type: 'text_link', offset: 13, length: 7, url: 'http://example.org' },
      ],
    });
  });

  it.each([
    'Bus 2 leaves at 08:15 [gate 3]',
    'https://example.org stays as it is, *stars* too',
    '[script](javascript:alert(1)) is no link',
    '[](https://example.org)',
    '[two\nlines](https://example.org)',
    '['.repeat(50_000),
  ])('leaves %j alone', (text) => {
    expect(readLinks(text)).toEqual({ text, entities: [] });
  });
});
