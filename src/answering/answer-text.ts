import type { Programme } from '../corpus/programme.ts';
import { formatDate } from '../languages/format-date.ts';
import type { Say } from '../languages/texts.ts';
import type { Answer } from './answer.ts';
import { placeText } from './place-text.ts';

/** An answer as plain text in its language, with its frame and its sources: for the terminal. */
export function answerText(answer: Answer, say: Say, programme: Programme): string {
  const { language } = answer;
  const { contact } = programme;
  switch (answer.status) {
    case 'answered': {
      const intro = answer.mode === 'quoted' ? [say(language, 'answer-quoted')] : [];
      const sources = answer.sources.map(({ title, place, updated, sample }, index) =>
        [
          `${index + 1}. ${title}`,
          placeText(place, title, (key, variables) => say(language, key, variables)),
          formatDate(updated, language, programme.timeZone),
          sample ? say(language, 'answer-source-sample') : '',
        ]
          .filter(Boolean)
          .join(' – '),
      );
      return [...intro, answer.text, [say(language, 'answer-sources'), ...sources].join('\n')].join('\n\n');
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
