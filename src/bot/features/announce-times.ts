import { Composer } from 'grammy';
import { writePurpose } from '../announcing/awaited-purpose.ts';
import type { Composing } from '../announcing/composing.ts';
import { sendTime, sendTimes } from '../announcing/send-times.ts';
import type { BotContext } from '../bot-context.ts';
import { announceTimeButton, announceUntilButton } from '../callbacks/announce-buttons.ts';
import { onAnnounceActions, type ActionHandler } from '../callbacks/on-announce-action.ts';
import { onAnnounceButton } from '../callbacks/on-announce-button.ts';
import { untilSettings } from '../drafts/until-settings.ts';
import { toast } from '../sending/toast.ts';
import { timeChoiceView, untilChoiceView } from '../views/announcing/choice-views.ts';
import { writeView } from '../views/announcing/write-view.ts';
import { code } from '../views/rich-text.ts';

const EXAMPLE_MOMENT = '2026-12-01 18:00';

/** When it goes out, and until when it counts: chosen by a button, or written. */
export function announceTimesFeature(
  options: Pick<Composing, 'services' | 'clock' | 'show' | 'settle' | 'askToSend'>,
): Composer<BotContext> {
  const { services, clock, show, settle, askToSend } = options;
  const { announcements: desk, awaitedMessages, programme } = services;
  const composer = new Composer<BotContext>();
  const here = () => ({ now: clock.now(), timeZone: programme.timeZone });

  onAnnounceActions(
    { composer, services, show },
    {
      schedule: {
        async handle(ctx, announcement) {
          const view = timeChoiceView(announcement, sendTimes(here()), ctx.speech);
          await show.viewInPlace(ctx, announcement, view);
          await toast(ctx);
        },
      },
      until: {
        async handle(ctx, announcement) {
          await show.viewInPlace(ctx, announcement, untilChoiceView(announcement, ctx.speech));
          await toast(ctx);
        },
      },
      'write-time': waitFor('time'),
      'write-until': waitFor('until'),
    },
  );

  onAnnounceButton({
    ...{ composer, services, show, button: announceTimeButton },
    async handle(ctx, { id }, { time }) {
      const at = here();
      const sendAt = sendTime(time, at);
      // The button stood there for a while.
      if (sendAt !== undefined && sendAt <= at.now)
        return toast(ctx, ctx.speech.say('announce-problem-past-time'));
      const changed = await desk.change(id, { sendAt: sendAt ?? null });
      if (changed.kind !== 'done' || sendAt === undefined) return settle.pressed(ctx, id, changed);
      await askToSend.inPlace(ctx, changed.announcement, 'at');
    },
  });

  onAnnounceButton({
    ...{ composer, services, show, button: announceUntilButton },
    async handle(ctx, { id }, { until }) {
      const { validUntil = null } = untilSettings(until, here());
      await settle.pressed(ctx, id, await desk.change(id, { usefulUntil: validUntil }));
    },
  });

  function waitFor(kind: 'time' | 'until'): ActionHandler {
    return {
      async handle(ctx, { id }) {
        await awaitedMessages.expect(ctx.person.id, { announcement: id, purpose: writePurpose({ kind }) });
        const how = ctx.speech.say(`announce-${kind}-write`);
        await show.viewInPlace(ctx, { id }, writeView(id, [how, code(EXAMPLE_MOMENT)], ctx.speech));
        await toast(ctx);
      },
    };
  }
  return composer;
}
