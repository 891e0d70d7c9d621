import { endOf, type Invite } from '../../../people/invite.ts';
import { inviteListButton, inviteRevokeButton } from '../../callbacks/invite-buttons.ts';
import { fitMessage } from '../fit-message.ts';
import { pageLine, pageOf, turningButtons } from '../paging.ts';
import { bold, joinRich, rich } from '../rich-text.ts';
import { label, type ButtonRows, type View } from '../view.ts';
import { inviteFacts, type InviteFrame } from './invite-facts.ts';
import { revokeSureButtons } from './made-invite-view.ts';

export interface InviteList {
  readonly invites: readonly Invite[];
  readonly personal: { readonly made: number; readonly used: number };
  /** Counted from 1. */
  readonly page: number;
  /** Milliseconds UTC. */
  readonly now: number;
}

/** The invites, newest first, each with its state; those that work can be taken back. */
export function inviteListView({ invites, personal, page, now }: InviteList, frame: InviteFrame): View {
  const { speech } = frame;
  const { say } = speech;
  const shown = pageOf(invites, page);
  const pack = (number: number) => inviteListButton.pack({ page: number });
  const entries = shown.shown.map((invite) => {
    const end = endOf(invite, now);
    const state = end === undefined ? '🟢' : '⚪';
    const why = end === undefined ? '' : ` · ${say(`invite-state-${end}`)}`;
    return rich(`${state} `, bold(label(invite.label)), `\n${inviteFacts(invite, frame)}${why}`);
  });
  const revoke: ButtonRows = shown.shown
    .filter((invite) => endOf(invite, now) === undefined)
    .map(({ id, label: name }) => [
      {
        text: `🚫 ${label(name, 30)}`,
        callback_data: inviteRevokeButton.pack({ invite: id, page: shown.current, step: 'ask' }),
      },
    ]);
  const personalLine = say('invite-personal', { made: String(personal.made), used: String(personal.used) });
  return fitMessage({
    ...joinRich(
      [
        bold(say('invite-list')),
        ...(entries.length === 0 ? [say('invite-none')] : entries),
        personal.made === 0 ? '' : personalLine,
        revoke.length === 0 ? '' : say('invite-list-revoke'),
        pageLine(shown, speech),
      ],
      '\n\n',
    ),
    buttons: [...revoke, ...turningButtons(shown, speech, pack)],
  });
}

/** Asks once more before an invite of the list is taken back. */
export function revokeAskView(invite: Invite, page: number, frame: InviteFrame): View {
  const { speech } = frame;
  return {
    ...rich(
      ...[speech.say('invite-revoke-ask', { label: label(invite.label) }), '\n\n'],
      inviteFacts(invite, frame),
    ),
    buttons: revokeSureButtons(invite.id, page, speech),
  };
}
