import { Composer } from 'grammy';
import type { BotContext } from '../bot-context.ts';
import type { BotServices } from '../bot-services.ts';

/** Notes who blocks the bot and who lets it in again. In groups it comes and goes without a word. */
export function chatMemberFeature({ people }: Pick<BotServices, 'people'>): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.on('my_chat_member', async (ctx) => {
    if (ctx.chat.type !== 'private') return;
    await people.setBlocked(ctx.from.id, ctx.myChatMember.new_chat_member.status === 'kicked');
  });
  return composer;
}
