import type { Part } from './content.ts';

/** True when buttons can stand below a part: Telegram gives an album none. */
export function carriesButtons(part: Part): boolean {
  return part.kind !== 'album';
}
