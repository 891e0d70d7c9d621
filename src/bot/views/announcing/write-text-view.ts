import type { Language } from '../../../languages/languages.ts';
import type { SlotGroup } from '../../announcing/slot-groups.ts';
import { bold, expandableQuote } from '../rich-text.ts';
import type { View } from '../view.ts';
import type { AnnounceFrame } from './announce-frame.ts';
import { writeView } from './write-view.ts';

/** So much of the organiser's own words is shown; they stand above in full. */
const LONGEST_QUOTE = 1500;

/** Asks for the words of a slot, or the lines of a poll, in another language. */
export function writeTextView(
  id: number,
  language: Language,
  { slots }: SlotGroup,
  { speech, say }: Pick<AnnounceFrame, 'speech' | 'say'>,
): View {
  const own = slots.map(({ text }) => text.text).join('\n');
  const name = say(language, 'language-name');
  const count = slots.length;
  return writeView(
    id,
    [
      bold(`✍️ ${speech.say('announce-text-write', { language: name })}`),
      expandableQuote(own.length > LONGEST_QUOTE ? `${own.slice(0, LONGEST_QUOTE)}…` : own),
      count > 1 ? speech.say('announce-text-lines', { count }) : '',
    ],
    speech,
  );
}
