import { audienceText } from './audience-text.ts';
import { draftComparison } from './draft-comparison.ts';
import { draftFindings } from './draft-findings.ts';
import type { DraftFrame, Understood } from './draft-frame.ts';
import { bold, expandableQuote, joinRich, rich, type RichText } from './rich-text.ts';
import { untilText } from './until-text.ts';
import { label } from './view.ts';

const LONGEST_TITLE = 200;
const LONGEST_OPENING = 350;

/** Everything that was understood of one file. */
export function draftFileView(file: Understood, frame: DraftFrame): RichText {
  const { speech, say, programme } = frame;
  const until = file.validUntil;
  return joinRich(
    [
      joinRich(
        [
          bold(label(file.title, LONGEST_TITLE)),
          speech.say('draft-language', { language: say(file.language, 'language-name') }),
          speech.say('draft-audience', { audience: audienceText(file.audience, speech.say) }),
          until === undefined
            ? speech.say('draft-no-end')
            : speech.say('draft-valid-until', { moment: untilText(until, speech, programme.timeZone) }),
          speech.say('draft-passages', { count: file.passages }),
        ],
        '\n',
      ),
      rich(speech.say('draft-opening'), '\n', expandableQuote(opening(file.opening))),
      draftFindings([file], frame),
      file.existing && !file.isSame ? draftComparison(file.existing, speech) : '',
    ],
    '\n\n',
  );
}

/** The line breaks stay: they show whether a table or a list was understood. */
function opening(text: string): string {
  const letters = [...text.trim().replace(/\n{2,}/g, '\n')];
  if (letters.length <= LONGEST_OPENING) return letters.join('');
  return `${letters.slice(0, LONGEST_OPENING).join('').trimEnd()}…`;
}
