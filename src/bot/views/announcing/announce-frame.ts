import type { Say } from '../../../languages/texts.ts';
import type { AudienceNames } from '../audience-words.ts';
import type { Speech } from '../speech.ts';

/** What an announcement is shown with to an organiser. */
export interface AnnounceFrame {
  readonly speech: Speech;
  /** The languages' names, each in itself. */
  readonly say: Say;
  /** The programme's. */
  readonly timeZone: string;
  /** The organiser's own; absent: the programme's. */
  readonly ownZone?: string;
  readonly names?: AudienceNames;
  /** Milliseconds UTC. */
  readonly now: number;
}
