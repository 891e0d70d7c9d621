import type { AnnouncementReport } from '../../../announcements/announcement-desk.ts';
import { mayBeDraftedAgain } from '../../../announcements/announcement.ts';
import { sentButton, type SentAction } from '../../callbacks/sent-buttons.ts';
import { editableSlots } from '../../announcing/editable-slots.ts';
import type { Speech } from '../speech.ts';
import type { ButtonRows } from '../view.ts';
import { actionButton } from './draft-card-buttons.ts';

type Button = ButtonRows[number][number];

const ICONS: Readonly<Partial<Record<SentAction, string>>> = {
  ...{
    refresh: '🔄',
    pause: '⏸',
    resume: '▶️',
    stop: '⛔',
    'stop-sure': '⛔',
    table: '📎',
    names: '🙋',
    edit: '✏️',
  },
  ...{ recall: '🗑', 'recall-sure': '🗑', remind: '🔔', again: '❓', 'again-sure': '📣' },
};

/** A button that does one thing with an announcement that is on its way or out. */
export function sentActionButton(id: number, action: SentAction, { say }: Pick<Speech, 'say'>): Button {
  const icon = ICONS[action];
  const words = say(`sent-button-${action}`);
  return {
    text: icon === undefined ? words : `${icon} ${words}`,
    callback_data: sentButton.pack({ id, action }),
  };
}

/** What can be done with it as it stands. */
export function sentCardButtons(report: AnnouncementReport, speech: Speech): ButtonRows {
  const { announcement, outcomes, answers } = report;
  const { id, state, content } = announcement;
  const button = (action: SentAction) => sentActionButton(id, action, speech);
  const isOnItsWay = state === 'sending' || state === 'paused';
  const isThere = outcomes.sent > 0 && state !== 'recalled';
  const rows: Button[][] = [
    isOnItsWay ? [button(state === 'paused' ? 'resume' : 'pause'), button('stop')] : [],
    [
      ...(report.recipients > 0 ? [button('table')] : []),
      ...(content.buttons.length > 0 && report.recipients > 0 ? [button('names')] : []),
    ],
    isThere && state !== 'cancelled' && editableSlots(content).length > 0 ? [button('edit')] : [],
    isThere ? [button('recall')] : [],
    state === 'sent' && content.buttons.length > 0 && answers.silent > 0 ? [button('remind')] : [],
    state === 'sent' && outcomes.unknown > 0 ? [button('again')] : [],
    mayBeDraftedAgain(announcement) ? [actionButton(id, 'unapprove', speech)] : [],
    [button('refresh')],
  ];
  return rows.filter((row) => row.length > 0);
}
