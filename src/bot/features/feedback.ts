import { Composer } from 'grammy';
import type { BotContext } from '../bot-context.ts';
import type { BotServices } from '../bot-services.ts';
import { feedbackButton } from '../callbacks/buttons.ts';
import { onButton } from '../callbacks/on-button.ts';
import { toast } from '../sending/toast.ts';
import { speak } from '../views/speech.ts';

/** The buttons below an answer; whoever presses again changes their mind. */
export function feedbackFeature({
  say,
  turns,
  feedback,
}: Pick<BotServices, 'say' | 'turns' | 'feedback'>): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  onButton(composer, feedbackButton, async (ctx, { turn, verdict }) => {
    // Numbers of turns may be given anew after everything was erased: the button must stand in the same chat.
    const rated = await turns.find(turn);
    const fits = rated !== undefined && rated.chat === ctx.chat?.id;
    const kept = fits && (await feedback.record({ turn, person: ctx.person.id, verdict }));
    // Thanks come in the language of the answer, unless the person chose one.
    const speech = fits && ctx.person.language === undefined ? speak(say, rated.language) : ctx.speech;
    await toast(ctx, speech.say(kept ? `feedback-thanks-${verdict}` : 'unknown-button'));
  });
  return composer;
}
