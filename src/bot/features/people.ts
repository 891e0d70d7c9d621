import { Composer } from 'grammy';
import { countPeople } from '../../people/person-counts.ts';
import { announces, type BotContext } from '../bot-context.ts';
import type { BotServices } from '../bot-services.ts';
import { sendView } from '../sending/send-view.ts';
import { peopleView } from '../views/people/people-view.ts';

/** `/people`: how many there are, for organisers and owners. */
export function peopleFeature({ say, people }: Pick<BotServices, 'say' | 'people'>): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.filter(announces).command('people', async (ctx) => {
    await sendView(ctx, peopleView(countPeople(await people.listAll()), { speech: ctx.speech, say }));
  });
  return composer;
}
