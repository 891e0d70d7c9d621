import { audienceText } from '../../audience/audience-text.ts';
import { parseAudience } from '../../audience/parse-audience.ts';
import type { BotContext } from '../bot-context.ts';
import { sendView } from '../sending/send-view.ts';
import { EXAMPLE_EXPRESSION } from '../views/announcing/audience-choice-view.ts';
import { badAudienceView } from '../views/announcing/bad-audience-view.ts';
import type { AnnounceOptions } from './announce-services.ts';
import type { Settle } from './settle.ts';

/** Takes an audience that an organiser wrote; one that cannot be read is answered with where, and may be written again. */
export function createTakeAudience(options: {
  services: Pick<AnnounceOptions['services'], 'announcements'>;
  settle: Settle;
}): (ctx: BotContext, id: number, text: string) => Promise<void> {
  const { services, settle } = options;
  return async (ctx, id, text) => {
    const parsed = parseAudience(text);
    if (parsed.kind === 'bad') {
      await sendView(ctx, badAudienceView(text, parsed, EXAMPLE_EXPRESSION, ctx.speech));
      return;
    }
    const audience = audienceText(parsed.audience);
    await settle.written(ctx, id, await services.announcements.change(id, { audience }));
  };
}
