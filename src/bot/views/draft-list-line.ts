import { audienceText } from './audience-text.ts';
import type { DraftFrame, Understood } from './draft-frame.ts';
import { bold, rich, type RichText } from './rich-text.ts';
import { untilText } from './until-text.ts';
import { label } from './view.ts';

/** One file of an album in a line or two. */
export function draftListLine(file: Understood, frame: DraftFrame & { readonly number: number }): RichText {
  const { speech, say, programme, number } = frame;
  const parts = [
    say(file.language, 'language-name'),
    audienceText(file.audience, speech.say),
    file.validUntil === undefined
      ? ''
      : speech.say('draft-valid-until', { moment: untilText(file.validUntil, speech, programme.timeZone) }),
    speech.say('draft-passages', { count: file.passages }),
    fate(file, frame),
  ];
  return rich(
    `${number}. `,
    bold(label(file.title, 80)),
    `\n${parts.filter((part) => part !== '').join(' · ')}`,
  );
}

function fate({ isSame, existing }: Understood, { speech }: DraftFrame): string {
  if (isSame) return speech.say('draft-same-short');
  return existing ? `🔁 ${speech.say('draft-replaces', { path: existing.path })}` : '';
}
