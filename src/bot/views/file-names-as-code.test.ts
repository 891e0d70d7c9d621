import { expect, it } from 'vitest';
import { fileNamesAsCode } from './file-names-as-code.ts';
import { bold, rich } from './rich-text.ts';

const shown = (text: string) =>
  fileNamesAsCode(rich(text)).entities.map(({ offset, length }) => text.slice(offset, offset + length));

it('names of Markdown files are no links', () => {
  expect(shown('✏️ practical/faq.md, hotel.MD +3\n📄 «заметка 2.md» → notes/a-b.md.')).toEqual([
    'practical/faq.md',
    'hotel.MD',
    '2.md',
    'notes/a-b.md',
  ]);
});

it('other words, names and addresses stay as they are', () => {
  expect(shown('buses.csv, a.mdx, the .md ending, https://example.org/a.md, me@example.md')).toEqual([]);
});

it('nothing is put into other formatting', () => {
  const view = rich(bold('faq.md'), ' and hotel.md');
  expect(fileNamesAsCode(view).entities).toEqual([
    { type: 'bold', offset: 0, length: 6 },
    { type: 'code', offset: 11, length: 8 },
  ]);
});
