import { expect, it } from 'vitest';
import { picturePages } from './picture-pages.ts';

it('tells once of all pages that are pictures', () => {
  expect(picturePages('scan.pdf', [2, 5])).toEqual([
    {
      severity: 'warning',
      code: 'picture-page',
      document: 'scan.pdf',
      place: { headings: [], page: 2 },
      details: { count: 2, pages: '2, 5' },
    },
  ]);
  expect(picturePages('text.pdf', [])).toEqual([]);
});
