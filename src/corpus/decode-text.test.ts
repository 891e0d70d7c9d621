import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';

describe('decodeText', () => {
  it('reads UTF-8 with and without a mark', () => {
    expect(decodeText(Buffer.from('\uFEFFქართული'))).toEqual({ text: 'ქართული', warnings: [] });
    expect(decodeText(Buffer.from('한국어'))).toEqual({ text: '한국어', warnings: [] });
  });

  it('reads windows-1251 with a warning', () => {
    const { text, warnings } = decodeText(Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2, 0x21]));
    expect(text).toBe('Привет!');
    expect(warnings).toEqual([expect.stringContaining('windows-1251')]);
  });

  it('does not take UTF-8 that was cut in a letter for windows-1251', () => {
    const { text, warnings } = decodeText(Buffer.from('Автобус ждёт').subarray(0, -1));
    expect(text).toBe('Автобус ждё');
    expect(warnings).toEqual([expect.stringMatching(/^1 of its letters/)]);
  });
});
