import { Composer } from 'grammy';
import { audienceOffers } from '../announcing/audience-offers.ts';
import { writePurpose } from '../announcing/awaited-purpose.ts';
import type { Composing } from '../announcing/composing.ts';
import { frameOf } from '../announcing/frame-of.ts';
import type { BotContext } from '../bot-context.ts';
import { announceAudienceButton } from '../callbacks/announce-buttons.ts';
import { onAnnounceActions } from '../callbacks/on-announce-action.ts';
import { onAnnounceButton } from '../callbacks/on-announce-button.ts';
import { audienceId } from '../drafts/audience-choices.ts';
import { toast } from '../sending/toast.ts';
import { audienceChoiceView, EXAMPLE_EXPRESSIONS } from '../views/announcing/audience-choice-view.ts';
import { writeView } from '../views/announcing/write-view.ts';
import { code, joinRich } from '../views/rich-text.ts';

/** Whom it is for: chosen by a button, or written. */
export function announceAudienceFeature(
  options: Pick<Composing, 'services' | 'clock' | 'show' | 'settle'>,
): Composer<BotContext> {
  const { services, show, settle } = options;
  const { announcements: desk, awaitedMessages } = services;
  const composer = new Composer<BotContext>();

  onAnnounceActions(
    { composer, services, show },
    {
      audience: {
        async handle(ctx, { id, audience: chosen }) {
          const frame = await frameOf(ctx, options);
          const view = audienceChoiceView(id, await audienceOffers(services), { chosen, frame });
          await show.viewInPlace(ctx, { id }, view);
          await toast(ctx);
        },
      },
      'write-audience': {
        async handle(ctx, { id }) {
          const purpose = writePurpose({ kind: 'audience' });
          await awaitedMessages.expect(ctx.person.id, { announcement: id, purpose });
          const how = ctx.speech.say('announce-audience-write');
          const examples = joinRich(EXAMPLE_EXPRESSIONS.map(code), '\n');
          await show.viewInPlace(ctx, { id }, writeView(id, [how, examples], ctx.speech));
          await toast(ctx);
        },
      },
    },
  );

  onAnnounceButton({
    ...{ composer, services, show, button: announceAudienceButton },
    async handle(ctx, { id }, { audience: chosen }) {
      const audience = (await audienceOffers(services)).find((offer) => audienceId(offer) === chosen);
      if (audience === undefined) return toast(ctx, ctx.speech.say('unknown-button'));
      await settle.pressed(ctx, id, await desk.change(id, { audience }));
    },
  });
  return composer;
}
