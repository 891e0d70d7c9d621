import type { Composer, Filter } from 'grammy';
import type { Announcement, AnnouncementState } from '../../announcements/announcement.ts';
import type { AnnounceOptions } from '../announcing/announce-services.ts';
import { mayHaveAnnounced } from '../announcing/lost-role.ts';
import type { ShowCard } from '../announcing/show-card.ts';
import { announces, type BotContext } from '../bot-context.ts';
import { toast } from '../sending/toast.ts';
import type { CallbackData } from './callback-data.ts';
import { onButton } from './on-button.ts';

export type Press = Filter<BotContext, 'callback_query:data'>;

/**
 * Handles presses of a button of an announcement by organisers and owners; the role is looked at anew at each. One that the
 * announcement's state does not allow any more, a second press perhaps, shows how it stands and does nothing else.
 */
export function onAnnounceButton<T extends { readonly id: number }>(options: {
  readonly composer: Composer<BotContext>;
  readonly button: CallbackData<T>;
  readonly services: AnnounceOptions['services'];
  readonly show: ShowCard;
  /** Where the button works; a draft when absent. */
  readonly states?: (values: T) => readonly AnnouncementState[];
  readonly handle: (ctx: Press, announcement: Announcement, values: T) => Promise<void>;
}): void {
  const { composer, button, services, show, states = () => ['draft'], handle } = options;
  const { announcements: desk, awaitedMessages } = services;
  onButton(composer, button, async (ctx, values) => {
    const { speech, person } = ctx;
    if (!announces(ctx)) {
      const had = await mayHaveAnnounced(ctx, services, values.id);
      return toast(ctx, speech.say(had ? 'announce-role-lost' : 'unknown-button'));
    }
    const announcement = await desk.find(values.id);
    if (!announcement) return toast(ctx, speech.say('announce-gone'));
    // Who presses a button has gone on from what was waited for.
    const awaited = await awaitedMessages.find(person.id);
    if (awaited?.announcement === values.id) await awaitedMessages.forget(person.id);
    if (states(values).includes(announcement.state)) return handle(ctx, announcement, values);
    await show.inPlace(ctx, announcement);
    await toast(ctx, speech.say('announce-moved-on'));
  });
}
