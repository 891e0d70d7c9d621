import { Composer } from 'grammy';
import { readPurpose } from '../announcing/awaited-purpose.ts';
import type { Composing } from '../announcing/composing.ts';
import { createTakeAnswers } from '../announcing/take-answers.ts';
import { createTakeAudience } from '../announcing/take-audience.ts';
import { createTakeLanguageText } from '../announcing/take-language-text.ts';
import { createTakeMoment } from '../announcing/take-moment.ts';
import { beginsWithCommand } from '../announcing/without-command.ts';
import { announces, isPrivate, type BotContext } from '../bot-context.ts';
import { sendView } from '../sending/send-view.ts';
import { rich } from '../views/rich-text.ts';

/** The messages that are awaited of an organiser: what is announced, and what they write about it. Commands pass by. */
export function announceMessagesFeature(options: Composing): Composer<BotContext> {
  const { services, show, takeParts } = options;
  const { announcements: desk, awaitedMessages } = services;
  const takeAudience = createTakeAudience(options);
  const takeMoment = createTakeMoment(options);
  const takeAnswers = createTakeAnswers(options);
  const takeLanguageText = createTakeLanguageText(options);
  const composer = new Composer<BotContext>();

  composer.on('message', async (ctx, next) => {
    const { message, person, speech } = ctx;
    if (!isPrivate(ctx) || beginsWithCommand(message)) return next();
    const awaited = await awaitedMessages.find(person.id);
    const purpose = awaited && readPurpose(awaited.purpose);
    if (!purpose) return next();
    const tell = async (key: string) => void (await sendView(ctx, rich(speech.say(key))));
    if (!announces(ctx)) {
      await awaitedMessages.forget(person.id);
      return tell('announce-role-lost');
    }
    const announcement = await desk.find(awaited.announcement);
    if (announcement?.state !== 'draft') {
      await awaitedMessages.forget(person.id);
      await tell('announce-not-taken-any-more');
      if (announcement) await show.below(ctx, announcement);
      return;
    }
    if (purpose.kind === 'parts' || purpose.kind === 'anew') {
      const taken = await takeParts(ctx, announcement, ctx.album ?? [message], purpose.kind);
      return taken ? undefined : next();
    }
    const { text } = message;
    if (text === undefined) return tell('announce-write-text');
    switch (purpose.kind) {
      case 'audience':
        return takeAudience(ctx, announcement.id, text);
      case 'time':
      case 'until':
        return takeMoment(ctx, announcement.id, text, purpose.kind);
      case 'answers':
        return takeAnswers(ctx, announcement, text);
      case 'text':
        return takeLanguageText(ctx, announcement, message, purpose);
    }
  });
  return composer;
}
