import type { Place } from '../corpus/document.ts';
import type { Variables } from '../languages/texts.ts';

/** The bot's words in the reader's language. */
export type SayHere = (key: string, variables?: Variables) => string;

/** Where a passage stands, for people: "page 3 · Day 2 › Lunch". Empty when its document, named by the title, has no parts. */
export function placeText(place: Place, title: string, say: SayHere): string {
  const { headings, page, slide, sheet, row } = place;
  // Numbers as text: a page is no amount, so it takes no thousands separator.
  const parts = [
    page === undefined ? '' : say('place-page', { number: String(page) }),
    slide === undefined ? '' : say('place-slide', { number: String(slide) }),
    sheet === undefined ? '' : say('place-sheet', { name: sheet }),
    row === undefined ? '' : say('place-row', { number: String(row) }),
    headings.filter((heading) => heading.trim() !== '' && heading !== title).join(' › '),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}
