import type { Programme } from '../../corpus/programme.ts';
import { bold, joinRich } from './rich-text.ts';
import type { Speech } from './speech.ts';
import type { View } from './view.ts';

/** What the bot can do, how to ask, and whom to ask instead. */
export function helpView({ speech, programme }: { speech: Speech; programme: Programme }): View {
  const { say } = speech;
  return joinRich(
    [
      bold(say('help-title')),
      say('help-ask', { example: say('help-example') }),
      say('help-group'),
      say('help-commands'),
      programme.contact === '' ? '' : say('help-contact', { contact: programme.contact }),
    ],
    '\n\n',
  );
}
