import type { Programme } from '../corpus/programme.ts';
import { formatDate } from '../languages/format-date.ts';
import type { Say } from '../languages/texts.ts';
import { announcedWhen, type ReadAt } from './announced-when.ts';
import type { Answer, Source } from './answer.ts';
import { latestAnnounced } from './latest-announced.ts';
import { placeText, type SayHere } from './place-text.ts';
import { quoteGroups } from './quote-groups.ts';
import { quoteIntro } from './quote-intro.ts';

type Answered = Extract<Answer, { status: 'answered' }>;

/**
 * An answer as plain text in its language, with its frame and its sources: for the terminal.
 * @param now milliseconds UTC
 */
export function answerText(answer: Answer, say: Say, programme: Programme, now: number): string {
  const { language } = answer;
  const { contact, timeZone } = programme;
  const here: SayHere = (key, variables) => say(language, key, variables);
  switch (answer.status) {
    case 'answered': {
      const readAt = { language, timeZone, now };
      const sources = answer.sources.map((source, index) => sourceText(source, index + 1, here, readAt));
      return [bodyText(answer, here, readAt), [here('answer-sources'), ...sources].join('\n')].join('\n\n');
    }
    case 'not-known': {
      const person = contact
        ? say(language, 'not-known-contact', { contact })
        : say(language, 'not-known-organiser');
      const related = answer.related.map(({ title }) => `– ${title}`);
      const hints = related.length > 0 ? [say(language, 'not-known-related'), ...related] : [];
      return [say(language, 'not-known'), person, ...hints].join('\n');
    }
    case 'unavailable':
      return [
        say(language, 'unavailable'),
        ...(contact ? [say(language, 'unavailable-contact', { contact })] : []),
      ].join('\n');
  }
}

function bodyText({ mode, text, sources }: Answered, say: SayHere, readAt: ReadAt): string {
  if (mode === 'generated') {
    const announced = latestAnnounced(sources);
    return announced === undefined
      ? text
      : `📢 ${announcedWhen(announced, 'changed', say, readAt)}\n\n${text}`;
  }
  return quoteGroups(sources)
    .flatMap((group) => [quoteIntro(group, say, readAt), ...group.sources.map(({ quote }) => quote)])
    .join('\n\n');
}

function sourceText(source: Source, number: number, say: SayHere, readAt: ReadAt): string {
  const { title, place, updated, announced, sample } = source;
  return [
    announced === undefined ? `${number}. ${title}` : `${number}. 📢 ${title}`,
    placeText(place, title, say),
    announced === undefined
      ? formatDate(updated, readAt.language, readAt.timeZone)
      : announcedWhen(announced, 'source', say, readAt),
    sample ? say('answer-source-sample') : '',
  ]
    .filter(Boolean)
    .join(' – ');
}
