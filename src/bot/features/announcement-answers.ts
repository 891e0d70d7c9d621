import { Composer } from 'grammy';
import { PREVIEW } from '../announcing/show-parts.ts';
import { isPrivate, type BotContext } from '../bot-context.ts';
import type { BotServices } from '../bot-services.ts';
import { answerButton } from '../callbacks/answer-button.ts';
import { onButton } from '../callbacks/on-button.ts';
import { editButtons } from '../sending/edit-buttons.ts';
import { toast } from '../sending/toast.ts';
import { answerButtonRows, answerText } from '../views/answer-buttons.ts';

/** What people answer with the buttons below an announcement; whoever presses another one changes their answer. */
export function announcementAnswersFeature({
  announcements: desk,
  announcementEvents: events,
}: Pick<BotServices, 'announcements' | 'announcementEvents'>): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  onButton(composer, answerButton, async (ctx, { announcement: id, button: place }) => {
    const { person, speech, from } = ctx;
    if (id === PREVIEW) return toast(ctx, speech.say('answer-button-preview'));
    const reacted = await desk.react(id, person.id, place, ctx.chat?.id);
    if (reacted.kind === 'gone') return toast(ctx, speech.say('answer-button-gone'));
    const { announcement, button, changed } = reacted;
    if (button.kind === 'help') {
      const name = [from.first_name, from.last_name].filter((part) => part !== undefined).join(' ');
      const { id: seeker, cohorts } = person;
      const help = { id: seeker, name, cohorts, language: speech.language };
      events.happened({ kind: 'help', announcement: id, person: help });
    }
    if (changed) events.changed(id);
    await toast(
      ctx,
      button.kind === 'help'
        ? speech.say('answer-button-help-noted')
        : speech.say('answer-button-noted', { answer: answerText(button, speech) }),
    );
    // In a group the message is the same for all, so it marks nobody's answer.
    if (isPrivate(ctx)) {
      await editButtons(ctx, answerButtonRows(id, announcement.content.buttons, speech, place));
    }
  });
  return composer;
}
