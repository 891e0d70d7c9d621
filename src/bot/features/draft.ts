import { Composer, type Filter } from 'grammy';
import type { Clock } from '../../shared/clock.ts';
import type { DraftSettings } from '../../curation/curation.ts';
import type { BotContext } from '../bot-context.ts';
import type { BotServices } from '../bot-services.ts';
import {
  draftAudienceButton,
  draftButton,
  draftLanguageButton,
  draftUntilButton,
} from '../callbacks/draft-buttons.ts';
import { onStaffButton } from '../callbacks/on-staff-button.ts';
import { audienceChoices, audienceId, EXAMPLE_AUDIENCE } from '../drafts/audience-choices.ts';
import { createPublishDraft } from '../drafts/publish-draft.ts';
import { untilSettings } from '../drafts/until-settings.ts';
import { editButtons } from '../sending/edit-buttons.ts';
import type { ShowAction } from '../sending/show-action.ts';
import { showInPlace } from '../sending/show-in-place.ts';
import { toast } from '../sending/toast.ts';
import type { Timers } from '../../shared/timers.ts';
import {
  draftAudienceKeyboard,
  draftKeyboard,
  draftLanguageKeyboard,
  draftUntilKeyboard,
} from '../views/draft-keyboard.ts';
import { draftView } from '../views/draft-view.ts';
import { rich } from '../views/rich-text.ts';

type Press = Filter<BotContext, 'callback_query:data'>;

/** The buttons below a draft. They carry its id; everything else is behind the curation, so a restart loses nothing. */
export function draftFeature(options: {
  services: Pick<BotServices, 'say' | 'programme' | 'curation'>;
  showAction: ShowAction;
  clock: Clock;
  timers: Timers;
}): Composer<BotContext> {
  const { services, showAction, clock, timers } = options;
  const { curation, programme, say } = services;
  const composer = new Composer<BotContext>();
  const publishDraft = createPublishDraft({ services, timers });
  const audiencesFor = (ctx: BotContext) => audienceChoices(curation.documents(), ctx.person.cohorts);

  onStaffButton(composer, draftButton, async (ctx, { draft, shape, action }) => {
    const key = { draft, shape };
    const { speech } = ctx;
    switch (action) {
      case 'language':
        return exchangeButtons(ctx, draftLanguageKeyboard(key, speech, say));
      case 'audience':
        return exchangeButtons(
          ctx,
          draftAudienceKeyboard(key, speech, audiencesFor(ctx)),
          speech.say('draft-audience-hint', { example: EXAMPLE_AUDIENCE }),
        );
      case 'until':
        return exchangeButtons(ctx, draftUntilKeyboard(key, speech));
      case 'back':
        return exchangeButtons(ctx, draftKeyboard(key, speech));
      case 'discard':
        return discard(ctx, draft);
      default:
        return publishDraft(ctx, key, action);
    }
  });

  onStaffButton(composer, draftLanguageButton, (ctx, { draft, language }) =>
    correct(ctx, draft, { language }),
  );

  onStaffButton(composer, draftAudienceButton, async (ctx, { draft, audience: id }) => {
    const audience = audiencesFor(ctx).find((choice) => audienceId(choice) === id);
    if (audience === undefined) await toast(ctx, ctx.speech.say('unknown-button'));
    else await correct(ctx, draft, { audience });
  });

  onStaffButton(composer, draftUntilButton, (ctx, { draft, until }) =>
    correct(ctx, draft, untilSettings(until, { now: clock.now(), timeZone: programme.timeZone })),
  );

  async function correct(ctx: Press, draft: number, settings: DraftSettings): Promise<void> {
    const { speech } = ctx;
    const corrected = await showAction(ctx, 'typing', () =>
      curation.correct(draft, settings, { person: ctx.person.id }),
    );
    if (!corrected) return gone(ctx);
    await showInPlace(ctx, draftView(corrected, { say, programme, speech }));
    await toast(ctx);
  }

  async function discard(ctx: Press, draft: number): Promise<void> {
    const discarded = await curation.discard(draft, { person: ctx.person.id });
    if (!discarded) return gone(ctx);
    await showInPlace(ctx, rich(`🗑 ${ctx.speech.say('draft-discarded')}`));
    await toast(ctx);
  }

  return composer;
}

async function exchangeButtons(
  ctx: Press,
  buttons: Parameters<typeof editButtons>[1],
  hint?: string,
): Promise<void> {
  await editButtons(ctx, buttons);
  await toast(ctx, hint);
}

/** Pressed a second time, or on an old message: nothing is left to do here. */
async function gone(ctx: Press): Promise<void> {
  await toast(ctx, ctx.speech.say('draft-gone'));
}
