import { Composer } from 'grammy';
import { storedAnswer } from '../asking/stored-answer.ts';
import { askerOf, conversationOf, type BotContext } from '../bot-context.ts';
import type { BotServices } from '../bot-services.ts';
import type { Clock } from '../../shared/clock.ts';
import { sendView } from '../sending/send-view.ts';
import { rich } from '../views/rich-text.ts';
import { sourcesView } from '../views/sources-view.ts';

/** How far back an answer with sources is looked for, when later questions had none. */
const TURNS = 10;

/** `/sources`: what the last answer rests on, in full; what the documents no longer say is not quoted again. */
export function sourcesFeature(options: {
  services: Pick<BotServices, 'turns' | 'programme' | 'stillSays'>;
  clock: Clock;
}): Composer<BotContext> {
  const { turns, programme, stillSays } = options.services;
  const composer = new Composer<BotContext>();
  composer.command('sources', async (ctx) => {
    const { speech } = ctx;
    const recent = await turns.recent(conversationOf(ctx), TURNS);
    const answer = recent.map(storedAnswer).findLast(({ status }) => status === 'answered');
    if (answer?.status !== 'answered') {
      await sendView(ctx, rich(speech.say('sources-none')));
      return;
    }
    const standing = answer.sources.filter((source) => stillSays(source, askerOf(ctx)));
    const now = options.clock.now();
    const isOutdated = standing.length < answer.sources.length;
    await sendView(ctx, sourcesView(standing, { speech, programme, isOutdated, now }));
  });
  return composer;
}
