import { Composer } from 'grammy';
import type { BotContext } from '../bot-context.ts';
import type { BotServices } from '../bot-services.ts';
import { forgetButton } from '../callbacks/buttons.ts';
import { onButton } from '../callbacks/on-button.ts';
import { editMessage } from '../sending/replace-view.ts';
import { sendView } from '../sending/send-view.ts';
import { toast } from '../sending/toast.ts';
import { forgetView } from '../views/forget-view.ts';
import { rich } from '../views/rich-text.ts';

/** `/forget`: erases everything that is kept about a person, once they have said so twice. */
export function forgetFeature({
  forgetPerson,
  access,
}: Pick<BotServices, 'forgetPerson' | 'access'>): Composer<BotContext> {
  const composer = new Composer<BotContext>();

  composer.command('forget', async (ctx) => {
    const losesAccess = access === 'invite' && ctx.person.enrolledAt !== undefined;
    await sendView(ctx, forgetView(ctx.speech, ctx.person.id, losesAccess));
  });

  onButton(composer, forgetButton, async (ctx, { person, answer }) => {
    const { speech } = ctx;
    if (person !== ctx.person.id) {
      await toast(ctx, speech.say('unknown-button'));
      return;
    }
    if (answer === 'yes') await forgetPerson(person);
    const text = rich(speech.say(answer === 'yes' ? 'forget-done' : 'forget-kept'));
    if (ctx.msg) await editMessage(ctx, ctx.msg.message_id, text);
    await toast(ctx);
  });
  return composer;
}
