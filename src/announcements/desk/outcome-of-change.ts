import type { Changed } from '../announcement-desk.ts';
import type { Announcement } from '../announcement.ts';
import type { AnnouncementStore } from '../stores/announcement-store.ts';

/** What a change that the state may forbid came to. */
export async function outcomeOfChange(
  changed: Announcement | undefined,
  id: number,
  announcements: AnnouncementStore,
): Promise<Changed> {
  if (changed) return { kind: 'done', announcement: changed };
  const found = await announcements.find(id);
  return found ? { kind: 'wrong-state', state: found.state } : { kind: 'not-found' };
}
