import { Composer } from 'grammy';
import type { Changed } from '../../announcements/announcement-desk.ts';
import type { Announcement } from '../../announcements/announcement.ts';
import type { Composing } from '../announcing/composing.ts';
import type { BotContext } from '../bot-context.ts';
import { announceSureButton } from '../callbacks/announce-buttons.ts';
import { onAnnounceActions } from '../callbacks/on-announce-action.ts';
import { onAnnounceButton, type Press } from '../callbacks/on-announce-button.ts';
import { toast } from '../sending/toast.ts';
import { stopSureView } from '../views/announcing/stop-sure-view.ts';
import { rich } from '../views/rich-text.ts';

/** Sending, at once or at its time, and giving up: each asked once more, with the people counted anew. */
export function announceSendingFeature(
  options: Pick<Composing, 'services' | 'show' | 'settle' | 'askToSend'>,
): Composer<BotContext> {
  const { services, show, settle, askToSend } = options;
  const { announcements: desk } = services;
  const composer = new Composer<BotContext>();

  onAnnounceActions(
    { composer, services, show },
    {
      send: { handle: (ctx, announcement) => askToSend.inPlace(ctx, announcement, 'now') },
      approve: { handle: (ctx, announcement) => askToSend.inPlace(ctx, announcement, 'at') },
      unapprove: {
        states: ['approved', 'cancelled'],
        handle: async (ctx, { id }) => settle.pressed(ctx, id, await desk.unapprove(id)),
      },
      discard: {
        handle: (ctx, announcement) =>
          announcement.content.parts.length === 0
            ? discard(ctx, announcement)
            : askToStop(ctx, announcement, 'discard'),
      },
      'discard-sure': { handle: discard },
      stop: {
        states: ['approved'],
        handle: (ctx, announcement) => askToStop(ctx, announcement, 'stop'),
      },
      'stop-sure': {
        states: ['approved'],
        handle: async (ctx, { id }) => settle.pressed(ctx, id, await desk.cancel(id)),
      },
    },
  );

  onAnnounceButton({
    ...{ composer, services, show, button: announceSureButton },
    async handle(ctx, announcement, { way, seen }) {
      if (announcement.changedAt !== seen) {
        await show.inPlace(ctx, announcement);
        return toast(ctx, ctx.speech.say('announce-changed-meanwhile'));
      }
      await settle.pressed(ctx, announcement.id, await approve(announcement, way, ctx.person.id));
    },
  });

  /** What is sent at once loses the time that was set, unless it is refused. */
  async function approve({ id, sendAt }: Announcement, way: 'now' | 'at', person: number): Promise<Changed> {
    if (way === 'at' || sendAt === undefined) return desk.approve(id, { person });
    const atOnce = await desk.change(id, { sendAt: null });
    if (atOnce.kind !== 'done') return atOnce;
    const approved = await desk.approve(id, { person });
    if (approved.kind === 'refused') await desk.change(id, { sendAt });
    return approved;
  }

  async function discard(ctx: Press, { id }: Announcement): Promise<void> {
    const changed = await desk.discard(id);
    if (changed.kind !== 'done') return settle.pressed(ctx, id, changed);
    const number = String(id);
    await show.viewInPlace(ctx, { id }, rich(`🗑 ${ctx.speech.say('announce-discarded', { number })}`));
    await toast(ctx);
  }

  async function askToStop(ctx: Press, { id }: Announcement, what: 'discard' | 'stop'): Promise<void> {
    await show.viewInPlace(ctx, { id }, stopSureView(id, what, ctx.speech));
    await toast(ctx);
  }
  return composer;
}
