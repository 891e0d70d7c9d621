import type { Clock } from '../../shared/clock.ts';
import type { BotServices } from '../bot-services.ts';

/** What composing an announcement needs of the rest of the program. */
export interface AnnounceOptions {
  readonly services: Pick<
    BotServices,
    'say' | 'programme' | 'people' | 'groups' | 'announcements' | 'awaitedMessages' | 'announcementCards'
  >;
  readonly clock: Clock;
}
