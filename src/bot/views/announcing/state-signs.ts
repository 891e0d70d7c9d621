import type { AnnouncementState } from '../../../announcements/announcement.ts';

/** How an announcement stands, at a glance. */
export const STATE_SIGNS: Readonly<Record<AnnouncementState, string>> = {
  draft: '📝',
  approved: '🕓',
  sending: '📣',
  paused: '⏸',
  sent: '✅',
  cancelled: '⛔',
  recalled: '🗑',
};
