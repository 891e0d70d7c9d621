import type { Clock } from '../../shared/clock.ts';
import type { Notice } from './notice.ts';

/** The same trouble is told again after this time. In milliseconds. */
const AGAIN_AFTER = 60 * 60 * 1000;

export interface RecentlyTold {
  /** Notes that a notice is told now; false when just this was told within the last hour. */
  begin(notice: Notice): boolean;
  /** It reached nobody after all, so that it may be told again at once. */
  forget(notice: Notice): void;
}

/** Remembers troubles that come again with each try; what was published, or who got a role, is told each time. */
export function createRecentlyTold(clock: Clock): RecentlyTold {
  const toldAt = new Map<string, number>();
  return {
    begin(notice) {
      const key = keyOf(notice);
      if (key === undefined) return true;
      const now = clock.now();
      for (const [other, at] of toldAt) if (now - at >= AGAIN_AFTER) toldAt.delete(other);
      if (toldAt.has(key)) return false;
      toldAt.set(key, now);
      return true;
    },
    forget(notice) {
      const key = keyOf(notice);
      if (key !== undefined) toldAt.delete(key);
    },
  };
}

function keyOf(notice: Notice): string | undefined {
  if (notice.kind === 'published-from-folder' || notice.kind === 'role-by-invite') return undefined;
  return JSON.stringify([
    notice.kind,
    notice.reason,
    notice.kind === 'version-refused' ? notice.version : undefined,
  ]);
}
