import type { BotServices } from '../bot-services.ts';
import { joinRich } from './rich-text.ts';
import type { Speech } from './speech.ts';
import type { View } from './view.ts';

/** What is kept, for how long, and who else sees it. */
export function privacyView({ say }: Speech, { keepDays, model }: BotServices['privacy']): View {
  return joinRich(
    [
      say('privacy', { days: keepDays }),
      model === undefined ? say('privacy-model-none') : say('privacy-model', { model }),
      say('privacy-forget'),
    ],
    '\n\n',
  );
}
