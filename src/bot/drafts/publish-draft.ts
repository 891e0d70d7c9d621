import type { Changed, PublishWay } from '../../curation/curation.ts';
import type { BotContext } from '../bot-context.ts';
import type { BotServices } from '../bot-services.ts';
import { editButtons } from '../sending/edit-buttons.ts';
import { sendView } from '../sending/send-view.ts';
import { showInPlace } from '../sending/show-in-place.ts';
import { toast } from '../sending/toast.ts';
import type { Timers } from '../../shared/timers.ts';
import { draftKeyboard, workingKeyboard, type DraftKey } from '../views/draft-keyboard.ts';
import { publishedView } from '../views/published-view.ts';
import { reasonText } from '../views/reason-text.ts';
import { rich } from '../views/rich-text.ts';
import { label } from '../views/view.ts';

/**
 * After so many milliseconds the buttons say that the draft is being published. Not at once: a second press finds the draft
 * dealt with in less time, and must leave alone what the first one has written.
 */
const SAY_AFTER = 400;
const LONGEST_REASON = 1000;

/** Publishes a draft at a press, shows that it is being done, and what came of it. */
export type PublishDraft = (ctx: BotContext, key: DraftKey, way: PublishWay) => Promise<void>;

export function createPublishDraft(options: {
  services: Pick<BotServices, 'curation'>;
  timers: Timers;
}): PublishDraft {
  const { services, timers } = options;

  return async (ctx, key, way) => {
    const { speech } = ctx;
    const done = new AbortController();
    let isSaid = false;
    let changed: Changed;
    try {
      const publishing = services.curation
        .publish(key.draft, way, { person: ctx.person.id })
        .finally(() => done.abort());
      await Promise.race([publishing, timers.wait(SAY_AFTER, done.signal)]);
      isSaid = !done.signal.aborted;
      if (isSaid) await editButtons(ctx, workingKeyboard(key, way, speech));
      changed = await publishing;
    } catch (error) {
      if (isSaid) await editButtons(ctx, draftKeyboard(key, speech));
      throw error;
    }
    switch (changed.kind) {
      case 'done':
        await showInPlace(ctx, publishedView(changed, speech));
        return toast(ctx);
      case 'gone':
        if (isSaid) await editButtons(ctx, []);
        return toast(ctx, speech.say('draft-gone'));
      case 'failed':
        if (isSaid) await editButtons(ctx, draftKeyboard(key, speech));
        await sendView(
          ctx,
          rich(`❗ ${speech.say('draft-failed')}\n`, label(reasonText(changed, speech), LONGEST_REASON)),
        );
        return toast(ctx);
    }
  };
}
