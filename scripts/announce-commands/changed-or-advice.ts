import type { Changed } from '../../src/announcements/announcement-desk.ts';
import type { Announcement, AnnouncementState } from '../../src/announcements/announcement.ts';
import { AdviceError } from '../../src/shared/errors.ts';
import { problemLine } from './problem-line.ts';

const STATES: Readonly<Record<AnnouncementState, string>> = {
  draft: 'is a draft that was not sent yet',
  approved: 'is approved and waits to be sent',
  sending: 'is being sent',
  paused: 'is paused',
  sent: 'was sent',
  cancelled: 'was cancelled',
  recalled: 'was recalled',
};

/**
 * The announcement as a change left it.
 * @throws AdviceError when it did not go through; then nothing was changed
 */
export function changedOrAdvice(changed: Changed, id: number, doing: string): Announcement {
  switch (changed.kind) {
    case 'done':
      return changed.announcement;
    case 'not-found':
      throw new AdviceError(`There is no announcement ${id}. See: npm run announce -- list`);
    case 'wrong-state':
      throw new AdviceError(`Announcement ${id} ${STATES[changed.state]}, so it cannot be ${doing}.`);
    case 'refused':
      throw new AdviceError(
        `Announcement ${id} cannot be ${doing}. ${changed.problems.map(problemLine).join(' ')}`,
      );
  }
}
