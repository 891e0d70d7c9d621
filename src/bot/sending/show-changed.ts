import type { Changed } from '../../curation/curation.ts';
import type { BotContext } from '../bot-context.ts';
import { reasonText } from '../views/reason-text.ts';
import { rich } from '../views/rich-text.ts';
import type { ButtonRows } from '../views/view.ts';
import { showInPlace } from './show-in-place.ts';
import { toast } from './toast.ts';

/** Shows what became of a press that was to change the corpus, with `buttons` for the way on. */
export async function showChanged(
  ctx: BotContext,
  changed: Changed,
  {
    done,
    buttons,
    gone = ctx.speech.say('shelf-gone'),
  }: { done: (version: string) => string; buttons: ButtonRows; gone?: string },
): Promise<void> {
  switch (changed.kind) {
    case 'done':
      await showInPlace(ctx, { ...rich(done(String(changed.version))), buttons });
      await toast(ctx);
      break;
    case 'gone':
      await toast(ctx, gone);
      break;
    case 'failed':
      await showInPlace(ctx, {
        ...rich(ctx.speech.say('shelf-failed', { reason: reasonText(changed, ctx.speech) })),
        buttons,
      });
      await toast(ctx);
      break;
  }
}
