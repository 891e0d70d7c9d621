import { expect, it } from 'vitest';
import { documents, speechIn } from '../testing/fake-services.ts';
import { docsView } from './docs-view.ts';

const pageOf = (count: number, page: number) => {
  const { text, buttons = [] } = docsView(documents(count), { page, speech: speechIn('en') });
  return { text, labels: buttons.flat().map((button) => button.text) };
};

it('says when there is nothing', () => {
  expect(pageOf(0, 1)).toEqual({ text: 'en:docs-empty', labels: [] });
});

it('shows few documents on one page without turning', () => {
  expect(pageOf(2, 1)).toEqual({
    text: 'en:docs-title(count=2)',
    labels: ['📄 Document 1', '📄 Document 2'],
  });
});

it('shows eight a page and turns both ways', () => {
  expect(pageOf(17, 2).text).toContain('en:docs-page(page=2,pages=3)');
  expect(pageOf(17, 2).labels).toHaveLength(10);
  expect(pageOf(17, 2).labels.slice(-2)).toEqual(['◀ en:button-previous', 'en:button-next ▶']);
});

it('goes to the last page when the documents have become fewer', () => {
  expect(pageOf(9, 7).labels).toEqual(['📄 Document 9', '◀ en:button-previous']);
});
