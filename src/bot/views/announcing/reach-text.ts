import type { Reach } from '../../../announcements/announcement-desk.ts';
import type { Speech } from '../speech.ts';

/** How many get it: `37 people, 1 group chat`. */
export function reachedText({ persons, groups }: Reach, { say }: Speech): string {
  return [
    ...(persons > 0 || groups === 0 ? [say('announce-reach', { count: persons })] : []),
    ...(groups > 0 ? [say('announce-reach-groups', { count: groups })] : []),
  ].join(', ');
}

/** The same, with how many are left out and how many get it later. */
export function reachText(reach: Reach, speech: Speech, urgent: boolean): string {
  const { muted, blocked, quiet } = reach;
  const others = [
    ['announce-reach-muted', muted],
    ['announce-reach-blocked', blocked],
    ['announce-reach-quiet', urgent ? 0 : quiet],
  ] as const;
  return [
    reachedText(reach, speech),
    ...others.flatMap(([key, count]) => (count > 0 ? [speech.say(key, { count })] : [])),
  ].join(' · ');
}
