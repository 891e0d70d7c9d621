import type { Programme } from '../../../corpus/programme.ts';
import { rich } from '../rich-text.ts';
import { programmeName, type Speech } from '../speech.ts';
import type { View } from '../view.ts';

/** The line for those who were not invited. */
export function closedView({ say, language }: Speech, programme: Programme): View {
  const { contact } = programme;
  return rich(
    say('access-closed', { programme: programmeName(programme, language) }),
    ' ',
    contact === '' ? say('access-organiser') : say('access-contact', { contact }),
  );
}
