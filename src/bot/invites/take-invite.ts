import { languageOf } from '../../people/language-of.ts';
import type { BotContext } from '../bot-context.ts';
import type { BotServices } from '../bot-services.ts';
import { sendView } from '../sending/send-view.ts';
import { speak } from '../views/speech.ts';
import { endedInviteView, welcomeView } from '../views/people/welcome-view.ts';

/** Enrols whoever tapped an invite, and tells owners of a role that somebody got by one. */
export type TakeInvite = (ctx: BotContext, secret: string) => Promise<void>;

export function createTakeInvite(
  services: Pick<BotServices, 'say' | 'programme' | 'people' | 'invites' | 'notify' | 'access'>,
): TakeInvite {
  const { say, programme, people, invites, notify, access } = services;
  return async (ctx, secret) => {
    const redeemed = await invites.redeem(secret, ctx.person.id);
    if (redeemed.kind !== 'enrolled') {
      await sendView(ctx, endedInviteView(redeemed.kind, { ...ctx, programme, access }));
      return;
    }
    ctx.person = (await people.find(ctx.person.id)) ?? ctx.person;
    ctx.speech = speak(say, languageOf(ctx.person));
    await sendView(ctx, welcomeView(redeemed, { ...ctx, programme }));
    const { invite, newRole } = redeemed;
    if (newRole === undefined) return;
    const { id, name } = ctx.person;
    const who = name === undefined ? {} : { name };
    notify({ kind: 'role-by-invite', person: id, ...who, role: newRole, label: invite.label });
  };
}
