import type { FormattedText, Part } from './content.ts';
import { textSlots } from './text-slots.ts';

/** True when texts fit the slots of the parts one by one, with words wherever the parts have words. */
export function isComplete(parts: readonly Part[], texts: readonly FormattedText[]): boolean {
  const slots = textSlots(parts);
  return (
    texts.length === slots.length &&
    slots.every(({ text }, slot) => isBlank(text) || !isBlank(texts[slot] ?? { text: '' }))
  );
}

/** Spaces, characters that are never shown, and the Braille cell without a dot. */
const UNSEEN = /^[\s\p{Default_Ignorable_Code_Point}\u2800]*$/u;

/** True for a text without anything to see. */
export function isBlank({ text }: Pick<FormattedText, 'text'>): boolean {
  return UNSEEN.test(text);
}
