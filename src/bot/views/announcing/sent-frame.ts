import type { AnnounceFrame } from './announce-frame.ts';

/** What an announcement is shown with once it is on its way. */
export interface SentFrame extends AnnounceFrame {
  /** Messages a second at present; absent while it is not known. */
  readonly pace?: number;
}
