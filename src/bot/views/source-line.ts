import { announcedWhen } from '../../answering/announced-when.ts';
import type { Source } from '../../answering/answer.ts';
import { placeText } from '../../answering/place-text.ts';
import { formatDate } from '../../languages/format-date.ts';
import type { Speech } from './speech.ts';
import { joinRich, rich, textLink, type RichText } from './rich-text.ts';

/**
 * `1. Title – page 3 · Heading – updated 1 Dec 2026`; the title leads to the page that the document was taken from. Of an
 * announcement: `1. 📢 Title – changed today at 14:05`.
 * @param frame `now` in milliseconds UTC
 */
export function sourceLine(
  source: Source,
  frame: { number: number; speech: Speech; timeZone: string; now: number },
): RichText {
  const { number, speech } = frame;
  return rich(
    source.announced === undefined ? `${number}. ` : `${number}. 📢 `,
    joinRich(
      [
        isLinkable(source.url) ? textLink(source.title, source.url) : source.title,
        placeText(source.place, source.title, speech.say),
        since(source, frame),
        source.sample ? speech.say('answer-source-sample') : '',
      ],
      ' – ',
    ),
  );
}

function since(
  { announced, updated }: Source,
  { speech, timeZone, now }: { speech: Speech; timeZone: string; now: number },
): string {
  const { language, say } = speech;
  if (announced !== undefined) return announcedWhen(announced, 'source', say, { language, timeZone, now });
  return say('answer-source-updated', { date: formatDate(updated, language, timeZone) });
}

/** Only web addresses become links; whatever else a document names as its source stays out of messages. */
export function isLinkable(url: string | undefined): url is string {
  return url !== undefined && /^https?:\/\/\S+$/i.test(url);
}
