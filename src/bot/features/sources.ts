import { Composer } from 'grammy';
import { storedAnswer } from '../asking/stored-answer.ts';
import { conversationOf, type BotContext } from '../bot-context.ts';
import type { BotServices } from '../bot-services.ts';
import { sendView } from '../sending/send-view.ts';
import { rich } from '../views/rich-text.ts';
import { sourcesView } from '../views/sources-view.ts';

/** How far back an answer with sources is looked for, when later questions had none. */
const TURNS = 10;

/** `/sources`: what the last answer rests on, in full. */
export function sourcesFeature({
  turns,
  programme,
}: Pick<BotServices, 'turns' | 'programme'>): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.command('sources', async (ctx) => {
    const { speech } = ctx;
    const recent = await turns.recent(conversationOf(ctx), TURNS);
    const answer = recent.map(storedAnswer).findLast(({ status }) => status === 'answered');
    await sendView(
      ctx,
      answer?.status === 'answered'
        ? sourcesView(answer.sources, { speech, programme })
        : rich(speech.say('sources-none')),
    );
  });
  return composer;
}
