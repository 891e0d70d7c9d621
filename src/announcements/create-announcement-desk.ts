import type { AnnouncementDesk } from './announcement-desk.ts';
import { createAnswers } from './desk/answers.ts';
import { countReach } from './desk/count-reach.ts';
import type { DeskOptions } from './desk/desk-options.ts';
import { createDrafting } from './desk/drafting.ts';
import { createEditing } from './desk/editing.ts';
import { findProblems } from './desk/find-problems.ts';
import { createReporting } from './desk/reporting.ts';
import { createSteering } from './desk/steering.ts';
import { asApprovedAt } from './desk/useful-until.ts';
import { createAnnouncementStore } from './stores/announcement-store.ts';

/** Puts the desk together: what it writes, the sender finds in the database, whichever process holds the lease. */
export function createAnnouncementDesk(options: DeskOptions): AnnouncementDesk {
  const announcements = createAnnouncementStore(options.db);
  return {
    find: (id) => announcements.find(id),
    list: (most) => announcements.list({ most }),
    reach: (audience) => countReach(audience, options),
    problems: (draft) => findProblems(asApprovedAt(draft, options.clock.now(), options.timeZone), options),
    ...createDrafting(options),
    edit: createEditing(options),
    ...createSteering(options),
    ...createReporting(options),
    ...createAnswers(options),
  };
}
