import type { MiddlewareFn } from 'grammy';
import { isInvited } from '../../people/is-invited.ts';
import { isPrivate, type BotContext } from '../bot-context.ts';
import type { BotServices } from '../bot-services.ts';
import { forgetButton, languageButton } from '../callbacks/buttons.ts';
import { invitePayload } from '../invites/invite-link.ts';
import { sendView } from '../sending/send-view.ts';
import { toast } from '../sending/toast.ts';
import { closedLine, closedView } from '../views/people/closed-view.ts';

/**
 * With ACCESS=invite: whoever did not come by an invite gets one friendly line. An invite itself passes, and what anybody may
 * do about their own data and language.
 */
export function onlyInvited({
  access,
  programme,
}: Pick<BotServices, 'access' | 'programme'>): MiddlewareFn<BotContext> {
  return async (ctx, next) => {
    if (access === 'open' || isInvited(ctx.person) || isForAnybody(ctx)) return next();
    if (ctx.callbackQuery) await toast(ctx, closedLine(ctx.speech, programme));
    else if (ctx.message) await sendView(ctx, closedView(ctx.speech, programme));
  };
}

function isForAnybody(ctx: BotContext): boolean {
  if (ctx.hasCommand(['language', 'privacy', 'forget'])) return true;
  if (isPrivate(ctx) && ctx.hasCommand('start')) return invitePayload(ctx.match) !== undefined;
  const { data } = ctx.callbackQuery ?? {};
  return data !== undefined && [languageButton, forgetButton].some((button) => button.unpack(data));
}
