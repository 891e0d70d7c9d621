import type { Announcement } from '../../announcements/announcement.ts';
import type { AnnouncementDesk, Problem, Reach } from '../../announcements/announcement-desk.ts';

/** An announcement before it goes out, with what its card tells besides. */
export interface DraftCard {
  readonly announcement: Announcement;
  /** Absent while no audience is chosen, or when it cannot be read. */
  readonly reach?: Reach;
  readonly problems: readonly Problem[];
}

/** Counts anew whom it reaches and looks anew at what keeps it from going out. */
export async function readDraftCard(
  desk: Pick<AnnouncementDesk, 'reach' | 'problems'>,
  announcement: Announcement,
): Promise<DraftCard> {
  const { audience } = announcement;
  const [reach, problems] = await Promise.all([
    audience === '' ? undefined : desk.reach(audience),
    desk.problems(announcement),
  ]);
  return { announcement, ...(reach && { reach }), problems };
}
