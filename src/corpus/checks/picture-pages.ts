import type { Finding } from './finding.ts';

/** Pages that are pictures without text: nothing on them can be found. */
export function picturePages(document: string, pages: readonly number[]): Finding[] {
  const [first] = pages;
  if (first === undefined) return [];
  const place = { headings: [], page: first };
  const details = { count: pages.length, pages: pages.join(', ') };
  return [{ severity: 'warning', code: 'picture-page', document, place, details }];
}
