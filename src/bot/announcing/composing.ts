import type { ShowAction } from '../sending/show-action.ts';
import type { AnnounceOptions } from './announce-services.ts';
import type { AskForText } from './ask-for-text.ts';
import type { AskToSend } from './ask-to-send.ts';
import type { Settle } from './settle.ts';
import type { ShowCard } from './show-card.ts';
import type { TakeParts } from './take-parts.ts';

/** What the features that compose an announcement share. */
export interface Composing extends AnnounceOptions {
  readonly showAction: ShowAction;
  readonly show: ShowCard;
  readonly settle: Settle;
  readonly askToSend: AskToSend;
  readonly askForText: AskForText;
  readonly takeParts: TakeParts;
}
