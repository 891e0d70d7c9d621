import type { Language } from '../../languages/languages.ts';
import type { AnnouncementContent, Part } from '../content/content.ts';
import { partsFor } from '../content/parts-for.ts';
import { textSlots } from '../content/text-slots.ts';
import { messageSteps } from '../message-steps.ts';
import type { Step } from '../messenger.ts';
import type { EditScope } from '../stores/round-store.ts';

type Messages = readonly (readonly number[])[];

interface Reading {
  readonly content: AnnouncementContent;
  readonly language: Language;
  /** The programme's language. */
  readonly fallback: Language;
}

/** The calls that bring an announcement to one recipient: a message a part, the buttons below the last. */
export function sendingSteps({ content, language, fallback }: Reading): Step[] {
  return messageSteps(partsFor(content, language, fallback).parts, content.buttons);
}

/**
 * The call that brings one slot's new words to a message that is there; none when it never arrived.
 * @param chosen the place of the button that the reader pressed last
 */
export function editingSteps(
  reading: Reading,
  scope: EditScope,
  { messages, chosen }: { readonly messages: Messages; readonly chosen?: number },
): Step[] {
  const { parts } = partsFor(reading.content, reading.language, reading.fallback);
  const slots = textSlots(parts);
  const slot = slots[scope.slot];
  if (!slot || slot.kind === 'question' || slot.kind === 'option') return [];
  // An album has a slot for each of its messages.
  const within = slots.slice(0, scope.slot).filter(({ part }) => part === slot.part).length;
  const message = messages[slot.part]?.[within];
  if (message === undefined) return [];
  const below = messageSteps(parts, reading.content.buttons)[slot.part];
  const buttons = below?.kind === 'part' ? below.buttons : [];
  const marked = chosen === undefined ? {} : { chosen };
  return [{ kind: 'edit', message, what: slot.kind, text: slot.text, buttons, ...marked }];
}

/**
 * The calls that take an announcement back: one deletes all of it; where Telegram refuses that, each message is edited instead.
 * @param parts those of the announcement, to know which messages have words
 */
export function recallingSteps(parts: readonly Part[], messages: Messages): Step[] {
  const each = messages.flatMap((ids, index) =>
    ids.map((message): Step => ({ kind: 'withdraw', message, what: wordsOf(parts[index]) })),
  );
  return [{ kind: 'delete', messages: messages.flat() }, ...each];
}

function wordsOf(part: Part | undefined): 'text' | 'caption' | 'none' {
  // Beyond the parts stands the line that carries the buttons.
  if (part === undefined || part.kind === 'text') return 'text';
  return part.kind === 'file' || part.kind === 'album' ? 'caption' : 'none';
}
