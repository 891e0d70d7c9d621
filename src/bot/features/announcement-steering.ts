import { Composer } from 'grammy';
import type { AnnouncementReport } from '../../announcements/announcement-desk.ts';
import type { AnnounceOptions } from '../announcing/announce-services.ts';
import { createAnswerPress } from '../announcing/answer-press.ts';
import { readEditPurpose } from '../announcing/edit-purpose.ts';
import type { BotContext } from '../bot-context.ts';
import type { BotServices } from '../bot-services.ts';
import { onSentActions, type SentPress } from '../callbacks/on-sent-button.ts';
import { sendView } from '../sending/send-view.ts';
import { showInPlace } from '../sending/show-in-place.ts';
import { toast } from '../sending/toast.ts';
import { againAskView, recallAskView, stopAskView } from '../views/announcing/ask-views.ts';
import { rich } from '../views/rich-text.ts';
import type { View } from '../views/view.ts';

/**
 * Pausing, stopping, withdrawing, sending again where nobody knows whether it arrived. Questions come in messages of their own,
 * so that the card goes on to show how things stand.
 */
export function announcementSteeringFeature({
  services,
  clock,
}: {
  readonly services: AnnounceOptions['services'] & Pick<BotServices, 'announcementEvents'>;
  readonly clock: AnnounceOptions['clock'];
}): Composer<BotContext> {
  const { announcements: desk, awaitedMessages } = services;
  const composer = new Composer<BotContext>();
  const answer = createAnswerPress(services);

  onSentActions(
    { composer, services },
    {
      async refresh(ctx, { id }) {
        await toast(ctx, ctx.speech.say('sent-refreshed'));
        await answer.adopt(ctx, id);
      },
      pause: async (ctx, { id }) =>
        answer.onCard(ctx, id, await desk.pause(id), ctx.speech.say('sent-paused')),
      resume: async (ctx, { id }) =>
        answer.onCard(ctx, id, await desk.resume(id), ctx.speech.say('sent-resumed')),

      stop: (ctx, { id }) => ask(ctx, id, (report) => stopAskView(report, ctx.speech)),
      'stop-sure': async (ctx, { id }) =>
        answer.onQuestion(ctx, id, await desk.cancel(id), ctx.speech.say('sent-stopped')),

      async recall(ctx, { id }) {
        const rows = await desk.recipients(id);
        const frame = { speech: ctx.speech, now: clock.now() };
        await ask(ctx, id, (report) => recallAskView(report, rows, frame));
      },
      'recall-sure': async (ctx, { id }) =>
        answer.onQuestion(ctx, id, await desk.recall(id, by(ctx)), ctx.speech.say('sent-recalled')),

      again: (ctx, { id }) => ask(ctx, id, (report) => againAskView(report, ctx.speech)),
      async 'again-sure'(ctx, { id }) {
        const changed = await desk.sendUnknownAgain(id, by(ctx));
        const count = changed.count ?? 0;
        await answer.onQuestion(ctx, id, changed, ctx.speech.say('sent-sent-again', { count }));
      },

      async leave(ctx, { id }) {
        const awaited = await awaitedMessages.find(ctx.person.id);
        if (awaited?.announcement === id && readEditPurpose(awaited.purpose)) {
          await awaitedMessages.forget(ctx.person.id);
        }
        await showInPlace(ctx, rich(ctx.speech.say('sent-left-alone')));
        await toast(ctx);
      },
    },
  );

  async function ask(
    ctx: SentPress,
    id: number,
    question: (report: AnnouncementReport) => View,
  ): Promise<void> {
    const report = await desk.report(id);
    if (!report) return toast(ctx, ctx.speech.say('sent-gone'));
    await sendView(ctx, question(report));
    await toast(ctx);
  }
  return composer;
}

function by({ person }: BotContext): { person: number } {
  return { person: person.id };
}
