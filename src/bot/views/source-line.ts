import type { Source } from '../../answering/answer.ts';
import { placeText } from '../../answering/place-text.ts';
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
        placeText(source.place, source.title, speech.say),
        speech.say('answer-source-updated', { date }),
        source.sample ? speech.say('answer-source-sample') : '',
      ],
      ' – ',
    ),
  );
}

/** Only web addresses become links; whatever else a document names as its source stays out of messages. */
export function isLinkable(url: string | undefined): url is string {
  return url !== undefined && /^https?:\/\/\S+$/i.test(url);
}
