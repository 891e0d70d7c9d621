import { Composer } from 'grammy';
import type { Invite } from '../../people/invite.ts';
import type { Clock } from '../../shared/clock.ts';
import { announces, type BotContext } from '../bot-context.ts';
import type { BotServices } from '../bot-services.ts';
import { inviteListButton, inviteRevokeButton } from '../callbacks/invite-buttons.ts';
import { onOrganiserButton } from '../callbacks/on-organiser-button.ts';
import { invitableRoles } from '../invites/invitable-roles.ts';
import { editButtons } from '../sending/edit-buttons.ts';
import { sendView } from '../sending/send-view.ts';
import { showInPlace } from '../sending/show-in-place.ts';
import { toast } from '../sending/toast.ts';
import { inviteListView, revokeAskView } from '../views/people/invite-list-view.ts';
import { revokeButtons, revokeSureButtons } from '../views/people/made-invite-view.ts';
import { rich } from '../views/rich-text.ts';
import type { ButtonRows, View } from '../views/view.ts';

/** `/invite list`: the invites that the person may make themselves, and the way to take one back. */
export function inviteListFeature(options: {
  services: Pick<BotServices, 'say' | 'programme' | 'invites'>;
  clock: Clock;
}): Composer<BotContext> {
  const { clock } = options;
  const { say, programme, invites } = options.services;
  const composer = new Composer<BotContext>();
  const frameOf = ({ speech }: BotContext) => ({ speech, say, timeZone: programme.timeZone });
  const isTheirs = ({ person }: BotContext, { role }: Invite) => invitableRoles(person.role).includes(role);

  async function viewOf(ctx: BotContext, page: number): Promise<View> {
    const shown = (await invites.list()).filter((invite) => isTheirs(ctx, invite));
    const personal = await invites.countPersonal();
    return inviteListView({ invites: shown, personal, page, now: clock.now() }, frameOf(ctx));
  }

  composer.filter(announces).command('invite', async (ctx) => {
    await sendView(ctx, await viewOf(ctx, 1));
  });

  onOrganiserButton(composer, inviteListButton, async (ctx, { page }) => {
    // A link that was just made is shown only once, so the list comes below it.
    if (copyRows(ctx).length > 0) await sendView(ctx, await viewOf(ctx, page));
    else await showInPlace(ctx, await viewOf(ctx, page));
    await toast(ctx);
  });

  onOrganiserButton(composer, inviteRevokeButton, async (ctx, { invite: id, page, step }) => {
    const { speech } = ctx;
    const invite = await invites.find(id);
    if (!invite || !isTheirs(ctx, invite)) {
      await toast(ctx, speech.say('unknown-button'));
      return;
    }
    if (step === 'sure') await invites.revoke(id);
    const done = step === 'sure' ? speech.say('invite-revoked', { label: invite.label }) : undefined;
    if (page > 0)
      await showInPlace(
        ctx,
        step === 'ask' ? revokeAskView(invite, page, frameOf(ctx)) : await viewOf(ctx, page),
      );
    else if (done !== undefined) await showInPlace(ctx, rich(done));
    else {
      const buttons = step === 'ask' ? revokeSureButtons(id, 0, speech) : revokeButtons(id, speech);
      await editButtons(ctx, [...copyRows(ctx), ...buttons]);
    }
    await toast(ctx, done);
  });
  return composer;
}

/** The buttons that copy the link of an invite: the link is known to nobody but its message. */
function copyRows({ msg }: BotContext): ButtonRows {
  return (msg?.reply_markup?.inline_keyboard ?? []).filter((row) =>
    row.some((button) => 'copy_text' in button),
  );
}
