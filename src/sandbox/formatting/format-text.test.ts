import { describe, expect, it } from 'vitest';
import { formatText, plainText } from './format-text.ts';

const format = (text: string, parseMode = '', entities: unknown[] = []): ReturnType<typeof formatText> =>
  formatText({ text, parseMode, entities, people: () => undefined });

describe('formatText', () => {
  it('trims, and moves the entities along', () => {
    expect(format('  \n<b>Hello </b> \n', 'HTML')).toEqual({
      text: 'Hello',
      entities: [{ type: 'bold', offset: 0, length: 5 }],
    });
  });

  it('sorts outer entities first and joins neighbours', () => {
    expect(format('<b>a</b><b>b<i>c</i></b>', 'HTML').entities).toEqual([
      { type: 'bold', offset: 0, length: 3 },
      { type: 'italic', offset: 2, length: 1 },
    ]);
  });

  it('drops formats inside code and cuts formats that cross', () => {
    expect(format('<code>a<b>b</b></code>', 'HTML').entities).toEqual([
      { type: 'code', offset: 0, length: 2 },
    ]);
    const crossing = [
      { type: 'bold', offset: 0, length: 4 },
      { type: 'italic', offset: 2, length: 4 },
    ];
    expect(format('abcdef', '', crossing).entities).toEqual([
      { type: 'bold', offset: 0, length: 2 },
      { type: 'bold', offset: 2, length: 2 },
      { type: 'italic', offset: 2, length: 2 },
      { type: 'italic', offset: 4, length: 2 },
    ]);
  });

  it.each([
    ['text beyond', [{ type: 'bold', offset: 20, length: 1 }], 'entity begins after the end of the text'],
    ['short', [{ type: 'bold', offset: 2, length: 9 }], 'entity beginning at UTF-16 offset 2 ends after'],
    ['🚌', [{ type: 'bold', offset: 1, length: 1 }], 'in the middle of a UTF-16 symbol'],
    ['x', [{ type: 'loud', offset: 0, length: 1 }], "can't parse MessageEntity: Unsupported type specified"],
  ])('refuses bad entities over %s', (text, entities, message) => {
    expect(() => format(text, '', entities)).toThrow(message);
  });

  it('refuses unknown modes and texts over 32 kB', () => {
    expect(() => format('a', 'BBCode')).toThrow('Bad Request: unsupported parse_mode');
    expect(() => format('я'.repeat(16_385))).toThrow('Bad Request: text is too long');
    expect(() => format('<b>', 'HTML')).toThrow(
      `Bad Request: can't parse entities: Can't find end tag corresponding to start tag "b"`,
    );
  });
});

describe('plainText', () => {
  const found = (text: string): string[] =>
    plainText(text).entities.map(
      (entity) => `${entity.type} ${text.slice(entity.offset, entity.offset + entity.length)}`,
    );

  it('finds what Telegram marks', () => {
    expect(found('/start@my_bot hi @anna_p #день1 mail a.b@example.org')).toEqual([
      'bot_command /start@my_bot',
      'mention @anna_p',
      'hashtag #день1',
      'email a.b@example.org',
    ]);
  });

  it('finds links with and without a scheme, leaving the punctuation of the sentence', () => {
    expect(found('See https://example.org/a?b=c, (example.com/x) and example.org.')).toEqual([
      'url https://example.org/a?b=c',
      'url example.com/x',
      'url example.org',
    ]);
  });

  it('leaves words, prices, paths and addresses alone', () => {
    expect(found('5/6 and a/b, me@, #1, $5, 9.30, e.g. this')).toEqual([]);
  });
});
