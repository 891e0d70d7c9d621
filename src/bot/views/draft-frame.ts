import type { DraftFile } from '../../curation/curation.ts';
import type { Programme } from '../../corpus/programme.ts';
import type { Say } from '../../languages/texts.ts';
import type { Speech } from './speech.ts';

/** What a draft is shown with. */
export interface DraftFrame {
  readonly speech: Speech;
  /** The languages' names, each in itself. */
  readonly say: Say;
  readonly programme: Pick<Programme, 'timeZone'>;
}

export type Understood = Extract<DraftFile, { kind: 'understood' }>;
