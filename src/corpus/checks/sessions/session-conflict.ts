import { roomsDiffer } from './rooms-differ.ts';
import type { Session } from './session.ts';
import type { SessionPair } from './session-pairs.ts';
import { sameDay } from './session-pairs.ts';
import { showTime } from './session-time.ts';

const HALF_A_DAY = 720;

/** What each of two lines says of one session where they contradict each other; undefined when they agree. */
export function sessionConflict({ one, other }: SessionPair): { here: string; there: string } | undefined {
  const days = one.day !== undefined && other.day !== undefined && !sameDay(one, other);
  const times = days || timesDiffer(one, other);
  const rooms = roomsDiffer(one.where, other.where, one.language === other.language);
  if (!times && !rooms) return undefined;
  const show = (session: Session) =>
    [
      days ? `${session.day}.${String(session.month).padStart(2, '0')}.` : '',
      times ? showTime(session) : '',
      rooms ? (session.where?.text ?? '') : '',
    ]
      .filter((part) => part !== '')
      .join(' · ');
  return { here: show(one), there: show(other) };
}

function timesDiffer(one: Session, other: Session): boolean {
  // 2:00 may be 14:00.
  const apart = Math.abs(one.start - other.start);
  if (apart === HALF_A_DAY) return false;
  if (apart !== 0) return true;
  return one.end !== undefined && other.end !== undefined && one.end !== other.end && Math.abs(one.end - other.end) !== HALF_A_DAY;
}
