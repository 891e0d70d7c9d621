import { expect, it } from 'vitest';
import { csvText } from './csv-text.ts';

it('separates cells as spreadsheets of the language expect it, and quotes what would break a row', () => {
  expect(
    csvText(
      [
        ['a, b', 'say "hi"'],
        ['c;d', 'e\nf'],
      ],
      'en',
    ),
  ).toBe('\uFEFF"a, b","say ""hi"""\r\nc;d,"e\nf"\r\n');
  expect(csvText([['a, b', 'c;d']], 'ru')).toBe('\uFEFFa, b;"c;d"\r\n');
});

it('lets no cell be carried out as a formula, and leaves numbers alone', () => {
  expect(csvText([['=1+1', '@x', '-5', '+7 701']], 'en')).toBe("\uFEFF'=1+1,'@x,-5,'+7 701\r\n");
});
