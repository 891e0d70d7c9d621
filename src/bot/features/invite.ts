import { Composer } from 'grammy';
import type { Clock } from '../../shared/clock.ts';
import { announces, type BotContext } from '../bot-context.ts';
import type { BotServices } from '../bot-services.ts';
import { inviteFormButton } from '../callbacks/invite-buttons.ts';
import { onOrganiserButton } from '../callbacks/on-organiser-button.ts';
import { invitableRoles } from '../invites/invitable-roles.ts';
import { chosenInvite, usualChoice } from '../invites/invite-choice.ts';
import type { HandOverInvite } from '../invites/hand-over-invite.ts';
import { knownCohorts } from '../invites/known-cohorts.ts';
import { INVITE_EXAMPLE, readInviteLine } from '../invites/read-invite-line.ts';
import { sendView } from '../sending/send-view.ts';
import { showInPlace } from '../sending/show-in-place.ts';
import { toast } from '../sending/toast.ts';
import { inviteFormView, inviteLanguagesView, type InviteForm } from '../views/people/invite-form-view.ts';
import { code, rich } from '../views/rich-text.ts';

/** `/invite`: makes a link that enrols people, by a form of buttons or from one line. For organisers and owners. */
export function inviteFeature(options: {
  services: Pick<BotServices, 'say' | 'programme' | 'people' | 'invites' | 'curation'>;
  handOverInvite: HandOverInvite;
  clock: Clock;
}): Composer<BotContext> {
  const { services, handOverInvite, clock } = options;
  const { say, programme } = services;
  const composer = new Composer<BotContext>();
  const formOf = async ({ speech, person }: BotContext): Promise<InviteForm> => ({
    ...{ speech, say, roles: invitableRoles(person.role) },
    cohorts: await knownCohorts(services),
  });

  composer.filter(announces).command('invite', async (ctx, next) => {
    const line = ctx.match.trim();
    if (line.toLowerCase() === 'list') return next();
    const form = await formOf(ctx);
    if (line === '') {
      await sendView(ctx, inviteFormView(usualChoice('participant'), form));
      return;
    }
    const read = readInviteLine(line, { ...form, now: clock.now(), timeZone: programme.timeZone });
    if (read.kind === 'read') await handOverInvite(ctx, read.invite);
    else
      await sendView(
        ctx,
        rich(ctx.speech.say(`invite-line-${read.kind}`, { part: read.part }), '\n', code(INVITE_EXAMPLE)),
      );
  });

  onOrganiserButton(composer, inviteFormButton, async (ctx, { step, ...choice }) => {
    const form = await formOf(ctx);
    const { speech } = ctx;
    const invite = chosenInvite(choice, {
      ...{ cohorts: form.cohorts, now: clock.now() },
      label: speech.say(`invite-role-${choice.role}`),
    });
    if (!invite || !form.roles.includes(choice.role)) {
      await toast(ctx, speech.say('unknown-button'));
    } else if (step === 'make') {
      await toast(ctx);
      await handOverInvite(ctx, invite);
    } else {
      await showInPlace(
        ctx,
        step === 'lang' ? inviteLanguagesView(choice, form) : inviteFormView(choice, form),
      );
      await toast(ctx);
    }
  });
  return composer;
}
