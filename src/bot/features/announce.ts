import { Composer } from 'grammy';
import { createAskForText } from '../announcing/ask-for-text.ts';
import { createAskToSend } from '../announcing/ask-to-send.ts';
import type { AnnounceOptions } from '../announcing/announce-services.ts';
import { createSettle } from '../announcing/settle.ts';
import { createShowCard } from '../announcing/show-card.ts';
import { createTakeParts } from '../announcing/take-parts.ts';
import { createViewCard } from '../announcing/view-card.ts';
import type { BotContext } from '../bot-context.ts';
import type { ShowAction } from '../sending/show-action.ts';
import { announceAnswersFeature } from './announce-answers.ts';
import { announceAudienceFeature } from './announce-audience.ts';
import { announceCardFeature } from './announce-card.ts';
import { announceCommandsFeature } from './announce-commands.ts';
import { announceLanguagesFeature } from './announce-languages.ts';
import { announceListFeature } from './announce-list.ts';
import { announceMessagesFeature } from './announce-messages.ts';
import { announceSendingFeature } from './announce-sending.ts';
import { announceTimesFeature } from './announce-times.ts';

/**
 * Composing announcements: organisers send messages, say whom they are for and when they go out, and confirm. Everything is behind the
 * desk and the buttons carry its numbers, so a restart loses nothing. Stands before whatever else takes messages.
 */
export function announceFeature(options: AnnounceOptions & { showAction: ShowAction }): Composer<BotContext> {
  const { services } = options;
  const show = createShowCard({ services, viewCard: createViewCard(options) });
  const settle = createSettle({ services, show });
  const askToSend = createAskToSend({ ...options, show });
  const askForText = createAskForText({ services, show });
  const takeParts = createTakeParts({ services, settle });
  const all = { ...options, ...{ show, settle, askToSend, askForText, takeParts } };
  return new Composer<BotContext>(
    announceCommandsFeature(all),
    announceListFeature(all),
    announceCardFeature(all),
    announceSendingFeature(all),
    announceAudienceFeature(all),
    announceTimesFeature(all),
    announceAnswersFeature(all),
    announceLanguagesFeature(all),
    announceMessagesFeature(all),
  );
}
