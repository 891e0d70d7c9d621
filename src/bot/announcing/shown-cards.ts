import type { Card } from '../../announcements/card-store.ts';
import type { View } from '../views/view.ts';

/** Older ones are forgotten; the worst that comes of it is an edit that changes nothing. */
const REMEMBERED = 500;

/** Remembers what the cards show, so that none is edited without need. */
export interface ShownCards {
  isShown(card: Card, view: View): boolean;
  note(card: Card, view: View): void;
}

export function createShownCards(): ShownCards {
  const shown = new Map<string, string>();
  const keyOf = ({ chat, message }: Card) => `${chat}:${message}`;
  return {
    isShown: (card, view) => shown.get(keyOf(card)) === JSON.stringify(view),
    note(card, view) {
      const key = keyOf(card);
      shown.delete(key);
      shown.set(key, JSON.stringify(view));
      const [oldest] = shown.keys();
      if (shown.size > REMEMBERED && oldest !== undefined) shown.delete(oldest);
    },
  };
}
