import { bold, rich } from '../rich-text.ts';
import type { Speech } from '../speech.ts';
import type { View } from '../view.ts';
import { actionButton } from './draft-card-buttons.ts';

/** Asks before a draft, or what waits for its time, is given up for good. */
export function stopSureView(id: number, what: 'discard' | 'stop', speech: Speech): View {
  return {
    ...rich(bold(`❓ ${speech.say(`announce-sure-${what}`, { number: String(id) })}`)),
    buttons: [[actionButton(id, `${what}-sure`, speech)], [actionButton(id, 'card', speech)]],
  };
}
