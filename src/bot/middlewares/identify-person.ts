import type { MiddlewareFn } from 'grammy';
import { languageOf } from '../../people/language-of.ts';
import { isPrivate, type BotContext } from '../bot-context.ts';
import type { BotServices } from '../bot-services.ts';
import { speak } from '../views/speech.ts';

/** Looks up who writes, and chooses the language to speak with them. */
export function identifyPerson({
  people,
  say,
}: Pick<BotServices, 'people' | 'say'>): MiddlewareFn<BotContext> {
  return async (ctx, next) => {
    if (!ctx.from) return;
    const name = [ctx.from.first_name, ctx.from.last_name].filter(Boolean).join(' ');
    ctx.person = await people.see(ctx.from.id, ctx.from.language_code, name);
    ctx.speech = speak(say, languageOf(ctx.person));
    if (ctx.person.blocked && isPrivate(ctx)) await people.setBlocked(ctx.person.id, false);
    await next();
  };
}
