import type { Speech } from './speech.ts';
import type { ButtonRows } from './view.ts';

const ENTRIES_A_PAGE = 8;

/** One page of a list; pages are counted from 1. */
export interface Page<T> {
  readonly shown: readonly T[];
  readonly current: number;
  readonly pages: number;
}

/** A page that is no longer there becomes the nearest that is. */
export function pageOf<T>(entries: readonly T[], page: number): Page<T> {
  const pages = Math.max(Math.ceil(entries.length / ENTRIES_A_PAGE), 1);
  const current = Math.min(Math.max(page, 1), pages);
  return {
    shown: entries.slice((current - 1) * ENTRIES_A_PAGE, current * ENTRIES_A_PAGE),
    current,
    pages,
  };
}

/** The page on which the entry with an index (counted from 0) stands. */
export function pageWith(index: number): number {
  return Math.floor(index / ENTRIES_A_PAGE) + 1;
}

/** `2 / 3`; empty where one page holds all. */
export function pageLine({ current, pages }: Page<unknown>, { say }: Speech): string {
  return pages > 1 ? say('docs-page', { page: String(current), pages: String(pages) }) : '';
}

/** The row of buttons that turns pages; none where one page holds all. */
export function turningButtons(
  { current, pages }: Page<unknown>,
  { say }: Speech,
  pack: (page: number) => string,
): ButtonRows {
  const back = { text: `◀ ${say('button-previous')}`, callback_data: pack(current - 1) };
  const next = { text: `${say('button-next')} ▶`, callback_data: pack(current + 1) };
  const row = [...(current > 1 ? [back] : []), ...(current < pages ? [next] : [])];
  return row.length > 0 ? [row] : [];
}
