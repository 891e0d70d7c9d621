import type { Programme } from '../../corpus/programme.ts';
import { joinRich } from './rich-text.ts';
import { programmeName, type Speech } from './speech.ts';
import type { View } from './view.ts';

/** The greeting of someone who comes for the first time. */
export function startView({ speech, programme }: { speech: Speech; programme: Programme }): View {
  return joinRich(
    [
      speech.say('start-greeting', { programme: programmeName(programme, speech.language) }),
      speech.say('start-how'),
      speech.say('start-language'),
    ],
    '\n\n',
  );
}
