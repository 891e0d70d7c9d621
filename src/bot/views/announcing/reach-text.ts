import type { Reach } from '../../../announcements/announcement-desk.ts';
import type { Speech } from '../speech.ts';

/** How many get it, how many are left out, and how many get it later: `37 people · 2 muted · …`. */
export function reachText(reach: Reach, { say }: Speech, urgent: boolean): string {
  const { persons, groups, muted, blocked, quiet } = reach;
  const counted = [
    ['announce-reach', persons, persons > 0 || groups === 0],
    ['announce-reach-groups', groups, groups > 0],
    ['announce-reach-muted', muted, muted > 0],
    ['announce-reach-blocked', blocked, blocked > 0],
    ['announce-reach-quiet', quiet, quiet > 0 && !urgent],
  ] as const;
  return counted.flatMap(([key, count, shown]) => (shown ? [say(key, { count })] : [])).join(' · ');
}
