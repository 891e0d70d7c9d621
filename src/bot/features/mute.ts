import { Composer } from 'grammy';
import type { BotContext } from '../bot-context.ts';
import type { BotServices } from '../bot-services.ts';
import { sendView } from '../sending/send-view.ts';
import { rich } from '../views/rich-text.ts';

/** `/mute`: no announcements any more; `/unmute`: announcements again. Questions are answered all the same. */
export function muteFeature({ people }: Pick<BotServices, 'people'>): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  for (const command of ['mute', 'unmute'] as const) {
    composer.command(command, async (ctx) => {
      await people.setMuted(ctx.person.id, command === 'mute');
      await sendView(ctx, rich(ctx.speech.say(command === 'mute' ? 'mute-on' : 'mute-off')));
    });
  }
  return composer;
}
