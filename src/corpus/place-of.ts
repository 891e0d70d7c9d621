import type { Block, Place } from './document.ts';

/** Where a block stands, under the headings above it. */
export function placeOf({ page, slide, sheet }: Block, headings: readonly string[]): Place {
  return {
    headings,
    ...(page === undefined ? {} : { page }),
    ...(slide === undefined ? {} : { slide }),
    ...(sheet === undefined ? {} : { sheet }),
  };
}
