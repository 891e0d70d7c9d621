import type { Problem } from '../../../announcements/announcement-desk.ts';
import type { AnnounceFrame } from './announce-frame.ts';
import { label } from '../view.ts';

const LONGEST_SHOWN = 30;

/** Why an announcement cannot go out, and what to do about it. */
export function problemText(
  problem: Problem,
  { speech, say }: Pick<AnnounceFrame, 'speech' | 'say'>,
): string {
  const words = (variables?: Readonly<Record<string, string | number>>) =>
    speech.say(`announce-problem-${problem.kind}`, variables);
  switch (problem.kind) {
    case 'too-long': {
      const { length, most } = problem;
      const language = say(problem.language ?? speech.language, 'language-name');
      return problem.language === undefined
        ? words({ over: length - most, most })
        : speech.say('announce-problem-too-long-in', { language, over: length - most, most });
    }
    case 'incomplete-language':
    case 'unapproved-language':
      return words({ language: say(problem.language, 'language-name') });
    case 'too-many-buttons':
    case 'too-many-parts':
      return words({ most: problem.most });
    case 'bad-button':
      return words({ label: label(problem.label, LONGEST_SHOWN), most: problem.most });
    case 'bad-audience':
      // A place is no amount.
      return words({ at: String(problem.at + 1), expected: problem.expected });
    case 'empty':
    case 'no-audience':
    case 'nobody':
    case 'past-time':
    case 'useless-time':
      return words();
  }
}
