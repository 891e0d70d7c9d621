import type { Source } from '../../answering/answer.ts';
import type { Place } from '../../corpus/document.ts';
import { formatDate } from '../../languages/format-date.ts';
import type { Speech } from './speech.ts';
import { joinRich, rich, textLink, type RichText } from './rich-text.ts';

/** `1. Title – page 3 · Heading – updated 1 Dec 2026`; the title leads to the page that the document was taken from. */
export function sourceLine(
  source: Source,
  { number, speech, timeZone }: { number: number; speech: Speech; timeZone: string },
): RichText {
  const date = formatDate(source.updated, speech.language, timeZone);
  return rich(
    `${number}. `,
    joinRich(
      [
        isLinkable(source.url) ? textLink(source.title, source.url) : source.title,
        placeText(source, speech),
        speech.say('answer-source-updated', { date }),
      ],
      ' – ',
    ),
  );
}

/** Where the quote stands: page, slide, sheet or row, then the headings above it. */
function placeText({ place, title }: Source, speech: Speech): string {
  return [...countedPlace(place, speech), headingPath(place, title)]
    .filter((part) => part !== '')
    .join(' · ');
}

function countedPlace({ page, slide, sheet, row }: Place, { say }: Speech): string[] {
  // Numbers as text: a page is no amount, so it takes no thousands separator.
  return [
    page === undefined ? '' : say('place-page', { number: String(page) }),
    slide === undefined ? '' : say('place-slide', { number: String(slide) }),
    sheet === undefined ? '' : say('place-sheet', { name: sheet }),
    row === undefined ? '' : say('place-row', { number: String(row) }),
  ];
}

function headingPath({ headings }: Place, title: string): string {
  return headings.filter((heading) => heading.trim() !== '' && heading !== title).join(' › ');
}

/** Only web addresses become links; whatever else a document names as its source stays out of messages. */
export function isLinkable(url: string | undefined): url is string {
  return url !== undefined && /^https?:\/\/\S+$/i.test(url);
}
