import type { Api } from 'grammy';
import type { AnswerButton, Part } from '../../announcements/content/content.ts';
import { messageSteps } from '../../announcements/message-steps.ts';
import type { Language } from '../../languages/languages.ts';
import type { Say } from '../../languages/texts.ts';
import { madeMessages } from './made-messages.ts';
import { stepCall } from './step-call.ts';
import { makeCall } from './telegram-call.ts';

/** No announcement has this number: buttons of a preview carry it, so that a press counts for nothing. */
export const PREVIEW = 0;

export interface ShownParts {
  readonly chat: number;
  /** Absent or 0: none. */
  readonly topic?: number;
  /** In which the buttons are labelled. */
  readonly language: Language;
  readonly parts: readonly Part[];
  readonly buttons: readonly AnswerButton[];
  /** Whose buttons these are; absent: they are a preview's. */
  readonly announcement?: number;
}

/**
 * Sends the parts of an announcement exactly as its recipients get them. Gives the messages, in order.
 * @throws grammY's errors; what was sent before stays
 */
export async function showParts(
  { api, say }: { readonly api: Pick<Api, 'raw'>; readonly say: Say },
  shown: ShownParts,
): Promise<number[]> {
  const { chat, topic = 0, language, announcement = PREVIEW } = shown;
  const messages: number[] = [];
  for (const step of messageSteps(shown.parts, shown.buttons)) {
    const result = await makeCall(api, stepCall(step, { announcement, chat, topic, language }, say));
    messages.push(...madeMessages(result).messages);
  }
  return messages;
}
