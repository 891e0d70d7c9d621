import { joinRich, type RichPart } from '../rich-text.ts';
import type { Speech } from '../speech.ts';
import type { View } from '../view.ts';
import { backToDraftCard } from './draft-card-buttons.ts';

/** Asks for a message, with the way back. */
export function writeView(id: number, parts: readonly RichPart[], speech: Speech): View {
  return { ...joinRich(parts, '\n\n'), buttons: backToDraftCard(id, speech) };
}
