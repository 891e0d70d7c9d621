import { InputFile } from 'grammy';
import type { NewInvite } from '../../people/invite.ts';
import type { BotContext } from '../bot-context.ts';
import type { BotServices } from '../bot-services.ts';
import { chatOf, sendView } from '../sending/send-view.ts';
import { invitePicture } from './invite-picture.ts';
import { inviteLink } from './invite-link.ts';
import { madeInviteView } from '../views/people/made-invite-view.ts';
import { label } from '../views/view.ts';

/** Makes an invite and sends its link, and the link as a picture to be scanned. */
export type HandOverInvite = (ctx: BotContext, invite: NewInvite) => Promise<void>;

export function createHandOverInvite({
  say,
  programme,
  invites,
}: Pick<BotServices, 'say' | 'programme' | 'invites'>): HandOverInvite {
  return async (ctx, wanted) => {
    const { speech } = ctx;
    const { invite, secret } = await invites.create({ ...wanted, by: ctx.person.id });
    const link = inviteLink(ctx.me.username, secret);
    await sendView(ctx, madeInviteView(invite, link, { speech, say, timeZone: programme.timeZone }));
    await ctx.api.sendPhoto(chatOf(ctx), new InputFile(await invitePicture(link), 'invite.png'), {
      caption: label(invite.label, 200),
    });
  };
}
