import type { InlineKeyboardButton } from 'grammy/types';
import { splitMessage } from './long-message.ts';
import type { RichText } from './rich-text.ts';

export type ButtonRows = readonly (readonly InlineKeyboardButton[])[];

/** What a person sees: text of any length, and the rows of buttons below it. */
export interface View extends RichText {
  readonly buttons?: ButtonRows;
}

/** The messages that a view takes, with its buttons below the last. */
export function toMessages({ buttons, ...content }: View): View[] {
  return splitMessage(content).map((part, index, parts) =>
    buttons && buttons.length > 0 && index === parts.length - 1 ? { ...part, buttons } : part,
  );
}

/** A button's label that fits a phone: cut at a length in code points. */
export function label(text: string, most = 48): string {
  const letters = [...text.replace(/\s+/g, ' ').trim()];
  return letters.length <= most
    ? letters.join('')
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}
