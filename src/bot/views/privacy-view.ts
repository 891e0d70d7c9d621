import type { BotServices } from '../bot-services.ts';
import { joinRich } from './rich-text.ts';
import type { Speech } from './speech.ts';
import type { View } from './view.ts';

/** What is kept, for how long, and who else sees it. */
export function privacyView({ say }: Speech, { keepDays, model, search }: BotServices['privacy']): View {
  return joinRich(
    [
      say('privacy', { days: keepDays }),
      model === undefined && search === undefined ? say('privacy-model-none') : '',
      model === undefined ? '' : say('privacy-model', { model }),
      search === undefined ? '' : say('privacy-search', { model: search }),
      say('privacy-forget'),
    ],
    '\n\n',
  );
}
