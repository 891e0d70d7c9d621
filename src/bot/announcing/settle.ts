import type { Changed } from '../../announcements/announcement-desk.ts';
import type { BotContext } from '../bot-context.ts';
import { sendView } from '../sending/send-view.ts';
import { toast } from '../sending/toast.ts';
import { problemText } from '../views/announcing/problem-text.ts';
import { rich } from '../views/rich-text.ts';
import type { AnnounceOptions } from './announce-services.ts';
import type { ShowCard } from './show-card.ts';

/** Shows what became of a change: the announcement as it is now, and why where nothing was changed. */
export interface Settle {
  /** After a press: in place of the message below which the button stood. */
  pressed(ctx: BotContext, id: number, changed: Changed, hint?: string): Promise<void>;
  /** After a message: the card moves below it. What was refused may be written again at once. */
  written(ctx: BotContext, id: number, changed: Changed, hint?: string): Promise<void>;
}

export function createSettle(options: {
  services: Pick<AnnounceOptions['services'], 'say' | 'announcements' | 'awaitedMessages'>;
  show: ShowCard;
}): Settle {
  const { services, show } = options;
  const { announcements: desk, awaitedMessages, say } = services;

  const now = (id: number, changed: Changed) =>
    changed.kind === 'done' ? Promise.resolve(changed.announcement) : desk.find(id);
  const reasons = ({ speech }: BotContext, changed: Changed): string[] => {
    if (changed.kind === 'done') return [];
    if (changed.kind !== 'refused') return [speech.say('announce-moved-on')];
    return changed.problems.map((problem) => problemText(problem, { speech, say }));
  };

  return {
    async pressed(ctx, id, changed, hint) {
      const announcement = await now(id, changed);
      if (!announcement) return toast(ctx, ctx.speech.say('announce-gone'));
      const why = reasons(ctx, changed);
      await show.inPlace(ctx, announcement, changed.kind === 'refused' ? why.join('\n') : hint);
      await toast(ctx, why[0]);
    },

    async written(ctx, id, changed, hint) {
      if (changed.kind === 'refused') {
        await sendView(ctx, rich(reasons(ctx, changed).join('\n')));
        return;
      }
      await awaitedMessages.forget(ctx.person.id);
      const announcement = await now(id, changed);
      if (!announcement) await sendView(ctx, rich(ctx.speech.say('announce-gone')));
      else await show.below(ctx, announcement, reasons(ctx, changed)[0] ?? hint);
    },
  };
}
