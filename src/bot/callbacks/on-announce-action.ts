import type { Composer } from 'grammy';
import type { Announcement, AnnouncementState } from '../../announcements/announcement.ts';
import type { AnnounceOptions } from '../announcing/announce-services.ts';
import type { ShowCard } from '../announcing/show-card.ts';
import type { BotContext } from '../bot-context.ts';
import { announceButton, type AnnounceAction } from './announce-buttons.ts';
import { onAnnounceButton, type Press } from './on-announce-button.ts';

export interface ActionHandler {
  /** Where the button works; a draft when absent. */
  readonly states?: readonly AnnouncementState[];
  readonly handle: (ctx: Press, announcement: Announcement) => Promise<void>;
}

/** Handles some of the buttons that do one thing with an announcement; others pass by. */
export function onAnnounceActions(
  options: {
    readonly composer: Composer<BotContext>;
    readonly services: AnnounceOptions['services'];
    readonly show: ShowCard;
  },
  handlers: Readonly<Partial<Record<AnnounceAction, ActionHandler>>>,
): void {
  const button: typeof announceButton = {
    pack: (values) => announceButton.pack(values),
    unpack(data) {
      const values = announceButton.unpack(data);
      return values && handlers[values.action] ? values : undefined;
    },
  };
  onAnnounceButton({
    ...options,
    button,
    states: ({ action }) => handlers[action]?.states ?? ['draft'],
    handle: async (ctx, announcement, { action }) => handlers[action]?.handle(ctx, announcement),
  });
}
