import type { Programme } from '../../corpus/programme.ts';
import { bold, joinRich, rich } from './rich-text.ts';
import type { Speech } from './speech.ts';
import type { View } from './view.ts';

/** What staff can do besides, a line or more each. */
const FOR_STAFF = ['help-upload', 'help-note', 'help-shelf'] as const;

/** What the bot can do, how to ask, and whom to ask instead; with what staff can do for those who keep the corpus. */
export function helpView({
  speech,
  programme,
  forStaff,
}: {
  speech: Speech;
  programme: Programme;
  forStaff: boolean;
}): View {
  const { say } = speech;
  return joinRich(
    [
      bold(say('help-title')),
      say('help-ask', { example: say('help-example') }),
      say('help-group'),
      say('help-commands'),
      forStaff ? rich(bold(say('help-staff')), '\n', FOR_STAFF.map((key) => say(key)).join('\n')) : '',
      programme.contact === '' ? '' : say('help-contact', { contact: programme.contact }),
    ],
    '\n\n',
  );
}
