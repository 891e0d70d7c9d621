import { Composer } from 'grammy';
import type { AnnounceOptions } from '../announcing/announce-services.ts';
import { createShowCard } from '../announcing/show-card.ts';
import { createViewCard } from '../announcing/view-card.ts';
import type { BotContext } from '../bot-context.ts';
import type { BotServices } from '../bot-services.ts';
import type { ShowAction } from '../sending/show-action.ts';
import { announcementAnsweredFeature } from './announcement-answered.ts';
import { announcementAnswersFeature } from './announcement-answers.ts';
import { announcementEditFeature } from './announcement-edit.ts';
import { announcementSteeringFeature } from './announcement-steering.ts';

/** Everything with an announcement that is on its way or out: for organisers its card, for all others the buttons below it. */
export function announcementFeature(options: {
  readonly services: AnnounceOptions['services'] & Pick<BotServices, 'announcementEvents'>;
  readonly clock: AnnounceOptions['clock'];
  readonly showAction: ShowAction;
}): Composer<BotContext> {
  const { services } = options;
  const show = createShowCard({ services, viewCard: createViewCard(options) });
  return new Composer<BotContext>(
    announcementAnswersFeature(services),
    announcementSteeringFeature(options),
    announcementAnsweredFeature({ ...options, show }),
    announcementEditFeature(options),
  );
}
