import type { AnnouncementReport } from '../../../announcements/announcement-desk.ts';
import { answerLabel } from '../answer-buttons.ts';
import { numberText } from '../number-text.ts';
import { bold, rich, type RichText } from '../rich-text.ts';
import type { Speech } from '../speech.ts';
import { label } from '../view.ts';

const LONGEST = 60;

/** What people answered with the buttons, with those who have it and pressed nothing; empty without buttons. */
export function answerLines({ announcement, answers }: AnnouncementReport, speech: Speech): RichText {
  const { buttons } = announcement.content;
  if (buttons.length === 0) return rich();
  const lines = buttons.map((button, place) =>
    countLine(answerLabel(button, speech), answers.buttons[place] ?? 0, speech),
  );
  lines.push(countLine(`💤 ${speech.say('sent-silent')}`, answers.silent, speech));
  return section(speech.say('sent-answers'), lines);
}

/** Each poll with the votes for its options, as far as they come back to the bot. */
export function pollLines({ announcement, answers }: AnnouncementReport, speech: Speech): RichText[] {
  return answers.polls.flatMap(({ part, options }) => {
    const poll = announcement.content.parts[part];
    if (poll?.kind !== 'poll') return [];
    const lines = poll.options.map((option, index) => countLine(`• ${option}`, options[index] ?? 0, speech));
    return [section(`📊 ${label(poll.question, LONGEST)}`, lines)];
  });
}

function countLine(words: string, count: number, speech: Speech): string {
  return `${label(words, LONGEST)}: ${numberText(count, speech)}`;
}

function section(title: string, lines: readonly string[]): RichText {
  return rich(bold(title), '\n', lines.join('\n'));
}
