import type { Announcement, AnnouncementState } from '../../../announcements/announcement.ts';
import { announceButton, announcementsPageButton } from '../../callbacks/announce-buttons.ts';
import { pageLine, pageOf, turningButtons } from '../paging.ts';
import { bold, joinRich, rich } from '../rich-text.ts';
import { label, type View } from '../view.ts';
import type { AnnounceFrame } from './announce-frame.ts';
import { announcementTitle } from './announcement-title.ts';
import { STATE_SIGNS } from './state-signs.ts';

/** One page of the latest announcements, newest first, each a button to its card. */
export function announcementsView(
  announcements: readonly Announcement[],
  page: number,
  { speech }: Pick<AnnounceFrame, 'speech'>,
): View {
  const { say } = speech;
  if (announcements.length === 0) return rich(say('announce-list-empty'));
  const shown = pageOf(announcements, page);
  const used = new Set(announcements.map(({ state }) => state));
  const legend = Object.entries(STATE_SIGNS)
    .filter(([state]) => used.has(state as AnnouncementState))
    .map(([state, sign]) => `${sign} ${say(`announce-state-${state}`)}`);
  return {
    ...joinRich([bold(`📣 ${say('announce-list')}`), legend.join(' · '), pageLine(shown, speech)], '\n'),
    buttons: [
      ...shown.shown.map(({ id, state, content }) => [
        {
          text: label(`${STATE_SIGNS[state]} ${id} · ${announcementTitle(content)}`),
          callback_data: announceButton.pack({ id, action: 'open' }),
        },
      ]),
      ...turningButtons(shown, speech, (number) => announcementsPageButton.pack({ page: number })),
    ],
  };
}
