import type { Problem } from '../../src/announcements/announcement-desk.ts';
import type { ContentProblem } from '../../src/announcements/content/content-problem.ts';

/** Why an announcement cannot go out as it is, and what to do about it, for the terminal. */
export function problemLine(problem: Problem | ContentProblem): string {
  switch (problem.kind) {
    case 'empty':
      return 'It has no words. Write some into the file.';
    case 'too-long': {
      const { language, length, most } = problem;
      const which = language === undefined ? 'Its text' : `The text in “${language}”`;
      return `${which} has ${length} characters; ${most} fit. Shorten it.`;
    }
    case 'incomplete-language':
      return `The text in “${problem.language}” has no words. Write some into its file, or leave it out.`;
    case 'too-many-buttons':
      return `It has too many buttons; ${problem.most} fit.`;
    case 'bad-button':
      return `“${problem.label}” is no label for a button: it takes 1 to ${problem.most} characters on one line.`;
    case 'too-many-parts':
      return `It has too many parts; ${problem.most} fit.`;
    case 'no-audience':
      return 'It is for nobody yet. Draft it with --audience.';
    case 'bad-audience':
      return `--audience: at character ${problem.at + 1} there should be: ${problem.expected}`;
    case 'nobody':
      return 'Nobody whom the bot can reach is in its audience.';
    case 'past-time':
      return 'The time to send it is over. Draft it again with a later --at.';
    case 'useless-time':
      return 'It would no longer be useful when it is sent. Draft it again with a later --until.';
    case 'unapproved-language':
      return `Nobody has approved the text in “${problem.language}” yet. Approve it in the bot, or take it out.`;
  }
}
