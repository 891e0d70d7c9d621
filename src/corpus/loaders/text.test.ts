import { describe, expect, it } from 'vitest';
import { loadText } from './text.ts';

describe('loadText', () => {
  it('joins wrapped lines, keeps short ones apart and knows list items', () => {
    const text = [
      'A long line that an editor wrapped at about seventy characters, as',
      'they do.',
      'Hall A',
      'First floor',
      '',
      '• badge',
      '2) passport',
    ].join('\r\n');
    expect(loadText(new TextEncoder().encode(text)).blocks).toEqual([
      {
        kind: 'paragraph',
        text: 'A long line that an editor wrapped at about seventy characters, as they do.',
      },
      { kind: 'paragraph', text: 'Hall A' },
      { kind: 'paragraph', text: 'First floor' },
      { kind: 'item', text: 'badge' },
      { kind: 'item', text: '2) passport' },
    ]);
  });

  it('reads UTF-16 with a mark', () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Salom, oʻrtoq', 'utf16le')]);
    expect(loadText(bytes).blocks).toEqual([{ kind: 'paragraph', text: 'Salom, oʻrtoq' }]);
  });
});
