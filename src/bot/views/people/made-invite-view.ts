import type { Invite } from '../../../people/invite.ts';
import { inviteListButton, inviteRevokeButton } from '../../callbacks/invite-buttons.ts';
import { bold, rich } from '../rich-text.ts';
import type { Speech } from '../speech.ts';
import type { ButtonRows, View } from '../view.ts';
import { inviteFacts, type InviteFrame } from './invite-facts.ts';

/** An invite that was just made, with its link: the only time that the link is shown. */
export function madeInviteView(invite: Invite, link: string, frame: InviteFrame): View {
  const { speech } = frame;
  return {
    ...rich(
      ...['🎟 ', bold(invite.label), '\n', inviteFacts(invite, frame), '\n\n', link, '\n\n'],
      speech.say('invite-made'),
    ),
    buttons: [
      [{ text: `📋 ${speech.say('invite-button-copy')}`, copy_text: { text: link } }],
      ...revokeButtons(invite.id, speech),
    ],
  };
}

/** Below an invite: to take it back, and the way to the others. */
export function revokeButtons(invite: number, { say }: Speech): ButtonRows {
  const ask = inviteRevokeButton.pack({ invite, page: 0, step: 'ask' });
  return [
    [
      { text: `🚫 ${say('invite-button-revoke')}`, callback_data: ask },
      { text: say('invite-button-list'), callback_data: inviteListButton.pack({ page: 1 }) },
    ],
  ];
}

/** Asks once more. */
export function revokeSureButtons(invite: number, page: number, { say }: Speech): ButtonRows {
  const pack = (step: 'sure' | 'keep') => inviteRevokeButton.pack({ invite, page, step });
  return [
    [{ text: `🚫 ${say('invite-button-revoke-sure')}`, callback_data: pack('sure') }],
    [{ text: say('invite-button-keep'), callback_data: pack('keep') }],
  ];
}
