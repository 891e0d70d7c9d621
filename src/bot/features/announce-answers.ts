import { Composer } from 'grammy';
import type { AnswerButton } from '../../announcements/content/content.ts';
import { MOST_BUTTONS } from '../../announcements/content/content-problems.ts';
import { writePurpose } from '../announcing/awaited-purpose.ts';
import type { Composing } from '../announcing/composing.ts';
import type { BotContext } from '../bot-context.ts';
import { announceAnswerButton } from '../callbacks/announce-buttons.ts';
import { onAnnounceActions } from '../callbacks/on-announce-action.ts';
import { onAnnounceButton, type Press } from '../callbacks/on-announce-button.ts';
import { toast } from '../sending/toast.ts';
import { answersChoiceView } from '../views/announcing/choice-views.ts';
import { writeView } from '../views/announcing/write-view.ts';

/** What people can answer with below it: ready ones, and the organiser's own words. */
export function announceAnswersFeature(
  options: Pick<Composing, 'services' | 'show' | 'settle'>,
): Composer<BotContext> {
  const { services, show, settle } = options;
  const { announcements: desk, awaitedMessages } = services;
  const composer = new Composer<BotContext>();

  onAnnounceActions(
    { composer, services, show },
    {
      answers: {
        async handle(ctx, announcement) {
          await show.viewInPlace(ctx, announcement, answersChoiceView(announcement, ctx.speech));
          await toast(ctx);
        },
      },
      'write-answers': {
        async handle(ctx, { id }) {
          const purpose = writePurpose({ kind: 'answers' });
          await awaitedMessages.expect(ctx.person.id, { announcement: id, purpose });
          const how = ctx.speech.say('announce-answers-write', { most: MOST_BUTTONS });
          await show.viewInPlace(ctx, { id }, writeView(id, [how], ctx.speech));
          await toast(ctx);
        },
      },
      'no-own-answers': {
        handle: (ctx, { id, content }) =>
          put(
            ctx,
            id,
            content.buttons.filter(({ kind }) => kind !== 'own'),
          ),
      },
    },
  );

  onAnnounceButton({
    ...{ composer, services, show, button: announceAnswerButton },
    async handle(ctx, { id, content }, { answer, to }) {
      const others = content.buttons.filter(({ kind }) => kind !== answer);
      if (to === 'off') return put(ctx, id, others);
      if (others.length >= MOST_BUTTONS) {
        return toast(ctx, ctx.speech.say('announce-problem-too-many-buttons', { most: MOST_BUTTONS }));
      }
      // What was there stays where it is, so that a second press changes nothing.
      const isThere = content.buttons.some(({ kind }) => kind === answer);
      await put(ctx, id, isThere ? content.buttons : [...content.buttons, { kind: answer }]);
    },
  });

  async function put(ctx: Press, id: number, buttons: readonly AnswerButton[]): Promise<void> {
    const changed = await desk.change(id, { buttons });
    if (changed.kind !== 'done') return settle.pressed(ctx, id, changed);
    await show.viewInPlace(ctx, { id }, answersChoiceView(changed.announcement, ctx.speech));
    await toast(ctx);
  }
  return composer;
}
