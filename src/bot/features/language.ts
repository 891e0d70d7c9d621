import { Composer } from 'grammy';
import { languageOf } from '../../people/language-of.ts';
import { isPrivate, type BotContext } from '../bot-context.ts';
import type { BotServices } from '../bot-services.ts';
import { languageButton } from '../callbacks/buttons.ts';
import { onButton } from '../callbacks/on-button.ts';
import { editMessage } from '../sending/replace-view.ts';
import { sendView } from '../sending/send-view.ts';
import { toast } from '../sending/toast.ts';
import { languageView } from '../views/language-view.ts';
import { speak } from '../views/speech.ts';

/** `/language`: everybody who presses a language chooses it for themselves. */
export function languageFeature({ say, people }: Pick<BotServices, 'say' | 'people'>): Composer<BotContext> {
  const composer = new Composer<BotContext>();

  composer.command('language', async (ctx) => {
    const { speech, person } = ctx;
    await sendView(
      ctx,
      languageView(speech.say('language-choose'), { speech, say, chosen: person.language }),
    );
  });

  onButton(composer, languageButton, async (ctx, { choice }) => {
    const chosen = choice === 'automatic' ? undefined : choice;
    await people.setLanguage(ctx.person.id, chosen);
    const { language: _before, ...person } = ctx.person;
    ctx.person = { ...person, ...(chosen === undefined ? {} : { language: chosen }) };
    const speech = speak(say, languageOf(ctx.person));
    ctx.speech = speech;
    const text = speech.say(chosen === undefined ? 'language-set-automatic' : 'language-set');
    // In a group the message belongs to all who may press.
    if (isPrivate(ctx) && ctx.msg) {
      await editMessage(ctx, ctx.msg.message_id, languageView(text, { speech, say, chosen }));
    }
    await toast(ctx, text);
  });
  return composer;
}
