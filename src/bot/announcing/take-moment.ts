import { readMoment } from '../../announcements/times/read-moment.ts';
import type { BotContext } from '../bot-context.ts';
import { sendView } from '../sending/send-view.ts';
import { zonesOf } from '../views/announcing/moment-words.ts';
import { momentProblemText, momentTwiceText } from '../views/moment-problem-text.ts';
import { rich } from '../views/rich-text.ts';
import type { AnnounceOptions } from './announce-services.ts';
import type { AskToSend } from './ask-to-send.ts';
import { frameOf } from './frame-of.ts';
import type { Settle } from './settle.ts';

/** Takes a moment that an organiser wrote: when it goes out, or until when it counts. A bad one may be written again. */
export function createTakeMoment(
  options: AnnounceOptions & { settle: Settle; askToSend: AskToSend },
): (ctx: BotContext, id: number, text: string, what: 'time' | 'until') => Promise<void> {
  const { services, clock, settle, askToSend } = options;
  const { announcements: desk, awaitedMessages, programme } = services;
  return async (ctx, id, text, what) => {
    const zones = zonesOf(await frameOf(ctx, options));
    const read = readMoment(text, programme.timeZone, clock.now());
    if (read.kind !== 'read') {
      await sendView(ctx, rich(`❗ ${momentProblemText(read, zones)}`));
      return;
    }
    const { moment } = read;
    const twice = momentTwiceText(read, zones);
    const changed = await desk.change(id, what === 'time' ? { sendAt: moment } : { usefulUntil: moment });
    if (what === 'until' || changed.kind !== 'done') return settle.written(ctx, id, changed, twice);
    await awaitedMessages.forget(ctx.person.id);
    await askToSend.below(ctx, changed.announcement, 'at', twice);
  };
}
