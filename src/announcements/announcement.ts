import type { AnnouncementContent } from './content/content.ts';

/**
 * draft: may be changed. approved: waits for its time, or for the sender to take it up. sending, paused: on its way. sent: done.
 * cancelled: nothing more goes out. recalled: taken back from everybody who had it.
 */
export const ANNOUNCEMENT_STATES = [
  'draft',
  'approved',
  'sending',
  'paused',
  'sent',
  'cancelled',
  'recalled',
] as const;
export type AnnouncementState = (typeof ANNOUNCEMENT_STATES)[number];

/** Why an announcement was cancelled when no person did it. */
export type CancelReason =
  /** It was due while the bot was down, and by now it is no longer useful. */
  | 'missed'
  /** Whoever approved it may no longer announce. */
  | 'role-lost'
  /** Nobody was left in its audience when it was to be sent. */
  | 'nobody'
  | 'discarded';

/** True when it was cancelled without a person and before anything went out: nothing of it need be lost. */
export function mayBeDraftedAgain({ state, cancelReason }: Announcement): boolean {
  return state === 'cancelled' && (cancelReason === 'missed' || cancelReason === 'role-lost');
}

/** A message to many. Moments are milliseconds UTC. */
export interface Announcement {
  readonly id: number;
  readonly state: AnnouncementState;
  /** Absent: from the command line. */
  readonly author?: number;
  readonly content: AnnouncementContent;
  /** Counts the changes of what recipients see after the first sending; 1 is what was sent. */
  readonly revision: number;
  /** An audience expression, as `parseAudience` reads it. Empty until one was chosen. */
  readonly audience: string;
  /** Passes quiet hours. */
  readonly urgent: boolean;
  /** Absent: at once. */
  readonly sendAt?: number;
  /** After this moment it is not sent any more, and no answer rests on it. Absent: without end. */
  readonly usefulUntil?: number;
  readonly approvedBy?: number;
  readonly approvedAt?: number;
  readonly startedAt?: number;
  readonly endedAt?: number;
  readonly cancelReason?: CancelReason;
  readonly createdAt: number;
  /** When anything of it changed last. */
  readonly changedAt: number;
}
