import type { Announcement } from '../../announcements/announcement.ts';
import type { Language } from '../../languages/languages.ts';
import type { BotContext } from '../bot-context.ts';
import { writeTextView } from '../views/announcing/write-text-view.ts';
import type { AnnounceOptions } from './announce-services.ts';
import { writePurpose } from './awaited-purpose.ts';
import type { ShowCard } from './show-card.ts';
import type { SlotGroup } from './slot-groups.ts';

/** Shows words of the announcement and waits for them in another language. */
export type AskForText = Record<
  'inPlace' | 'below',
  (ctx: BotContext, announcement: Announcement, language: Language, group: SlotGroup) => Promise<void>
>;

export function createAskForText(options: {
  services: Pick<AnnounceOptions['services'], 'say' | 'awaitedMessages'>;
  show: ShowCard;
}): AskForText {
  const { services, show } = options;
  const ask =
    (where: 'viewInPlace' | 'viewBelow'): AskForText['below'] =>
    async (ctx, announcement, language, group) => {
      const { id } = announcement;
      await services.awaitedMessages.expect(ctx.person.id, {
        announcement: id,
        purpose: writePurpose({ kind: 'text', language, slot: group.first }),
      });
      const { speech } = ctx;
      await show[where](ctx, announcement, writeTextView(id, language, group, { speech, say: services.say }));
    };
  return { inPlace: ask('viewInPlace'), below: ask('viewBelow') };
}
