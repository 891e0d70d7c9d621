import type { Programme } from '../../../corpus/programme.ts';
import { rich } from '../rich-text.ts';
import { programmeName, type Speech } from '../speech.ts';
import type { View } from '../view.ts';

/** That the bot is here for invited people. */
export function closedLine({ say, language }: Speech, programme: Programme): string {
  return say('access-closed', { programme: programmeName(programme, language) });
}

/** The same, and whom to ask for an invite. */
export function closedView(speech: Speech, programme: Programme): View {
  const { contact } = programme;
  const ask = contact === '' ? speech.say('access-organiser') : speech.say('access-contact', { contact });
  return rich(`${closedLine(speech, programme)} ${ask}`);
}
