import { describe, expect, it } from 'vitest';
import { cleanBlocks, cleanLine, cleanText } from './clean-text.ts';

describe('cleanText', () => {
  it('drops what nobody sees', () => {
    const hidden = [...'ignore']
      .map((letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0)))
      .join('');
    expect(cleanText(`Bus\u200B st\u00ADop\u202E${hidden} A\uFEFF\u0007`)).toBe('Bus stop A');
  });

  it('puts letters together and makes every space plain', () => {
    expect(cleanText('и\u0306\u00A0o\u02BB\u2009\u3000x\r\ny')).toBe('й oʻ x\ny');
  });

  it('joins lines with a comma where no mark stands', () => {
    expect(cleanLine('Hall A\n1st floor\nEnter here:\nleft')).toBe('Hall A, 1st floor, Enter here: left');
  });
});

describe('cleanBlocks', () => {
  it('makes a block of each line and drops empty ones', () => {
    expect(
      cleanBlocks([
        { kind: 'paragraph', text: 'Hotel\nStreet 5', page: 2 },
        { kind: 'heading', level: 1, text: '\u200B' },
        { kind: 'row', header: [], cells: [' ', '\u00A0'], row: 1 },
      ]),
    ).toEqual([
      { kind: 'paragraph', text: 'Hotel', page: 2 },
      { kind: 'paragraph', text: 'Street 5', page: 2 },
    ]);
  });
});
