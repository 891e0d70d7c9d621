import type { Announcement } from '../../../announcements/announcement.ts';
import { announceButton, type AnnounceAction } from '../../callbacks/announce-buttons.ts';
import type { Speech } from '../speech.ts';
import type { ButtonRows } from '../view.ts';

type Button = ButtonRows[number][number];

const ICONS: Readonly<Partial<Record<AnnounceAction, string>>> = {
  ...{ card: '◀', preview: '👁', add: '➕', anew: '✏️', send: '📣', approve: '✅', schedule: '🕓' },
  ...{ audience: '👥', languages: '🌐', answers: '🔘', until: '📅', urgent: '⚡', usual: '🔔' },
  ...{ discard: '🗑', unapprove: '✏️', stop: '⛔', translate: '🤖', 'no-own-answers': '🗑' },
  ...{ 'write-audience': '✍️', 'write-time': '✍️', 'write-until': '✍️', 'write-answers': '✍️' },
};

/** A button that does one thing with an announcement. */
export function actionButton(id: number, action: AnnounceAction, { say }: Speech): Button {
  const words = say(`announce-button-${action}`);
  const icon = ICONS[action];
  return {
    text: icon === undefined ? words : `${icon} ${words}`,
    callback_data: announceButton.pack({ id, action }),
  };
}

/** What can be done with a draft; without content there is not much. */
export function draftCardButtons({ id, content, sendAt, urgent }: Announcement, speech: Speech): ButtonRows {
  const button = (action: AnnounceAction) => actionButton(id, action, speech);
  if (content.parts.length === 0) return [[button('add'), button('discard')]];
  return [
    ...(sendAt === undefined ? [] : [[button('approve')]]),
    [button('send'), button('schedule')],
    [button('audience'), button('languages')],
    [button('answers'), button(urgent ? 'usual' : 'urgent')],
    [button('until'), button('preview')],
    [button('add'), button('anew')],
    [button('discard')],
  ];
}

/** What can be done while it waits for its time. */
export function approvedCardButtons({ id }: Pick<Announcement, 'id'>, speech: Speech): ButtonRows {
  const button = (action: AnnounceAction) => actionButton(id, action, speech);
  return [[button('preview')], [button('unapprove'), button('stop')]];
}

/** The row that leads back to the card. */
export function backToDraftCard(id: number, speech: Speech): ButtonRows {
  return [[actionButton(id, 'card', speech)]];
}
