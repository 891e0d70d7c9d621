import { Composer } from 'grammy';
import { ANNOUNCEMENT_STATES } from '../../announcements/announcement.ts';
import type { Announcement } from '../../announcements/announcement.ts';
import { writePurpose } from '../announcing/awaited-purpose.ts';
import type { Composing } from '../announcing/composing.ts';
import { previewIn } from '../announcing/preview-parts.ts';
import type { BotContext } from '../bot-context.ts';
import { onAnnounceActions, type ActionHandler } from '../callbacks/on-announce-action.ts';
import { toast } from '../sending/toast.ts';
import { writeView } from '../views/announcing/write-view.ts';

/** The card's own buttons: itself, what recipients will see, one more message, the text anew, urgent or not. */
export function announceCardFeature(
  options: Pick<Composing, 'services' | 'show' | 'settle'>,
): Composer<BotContext> {
  const { services, show, settle } = options;
  const { announcements: desk, awaitedMessages, say } = services;
  const composer = new Composer<BotContext>();

  onAnnounceActions(
    { composer, services, show },
    {
      card: {
        states: ANNOUNCEMENT_STATES,
        async handle(ctx, announcement) {
          await show.inPlace(ctx, announcement);
          await toast(ctx);
        },
      },
      // From the list, which stays.
      open: {
        states: ANNOUNCEMENT_STATES,
        async handle(ctx, announcement) {
          await show.below(ctx, announcement);
          await toast(ctx);
        },
      },
      preview: {
        states: ['draft', 'approved'],
        async handle(ctx, announcement) {
          const refusal = await previewIn(ctx, announcement, announcement.content.language, say);
          await show.below(ctx, announcement);
          await toast(ctx, refusal && ctx.speech.say('announce-not-shown', { reason: refusal }));
        },
      },
      add: waitFor('parts', 'announce-add'),
      anew: waitFor('anew', 'announce-anew'),
      urgent: setUrgent(true),
      usual: setUrgent(false),
    },
  );

  function waitFor(kind: 'parts' | 'anew', key: string): ActionHandler {
    return {
      async handle(ctx, { id }) {
        await awaitedMessages.expect(ctx.person.id, { announcement: id, purpose: writePurpose({ kind }) });
        await show.viewInPlace(ctx, { id }, writeView(id, [ctx.speech.say(key)], ctx.speech));
        await toast(ctx);
      },
    };
  }

  function setUrgent(urgent: boolean): ActionHandler {
    return {
      handle: async (ctx, { id }: Announcement) => settle.pressed(ctx, id, await desk.change(id, { urgent })),
    };
  }
  return composer;
}
