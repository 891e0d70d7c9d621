import { hasText, type Refusal } from '../../shared/reason.ts';
import type { Speech } from './speech.ts';

/** Why something was refused or failed, and what to do: in the reader's language, or in English when the reason is a rare one. */
export function reasonText({ reason, told }: Refusal, { say }: Speech): string {
  return told && hasText(told) ? say(`reason-${told.code}`, told.details) : reason;
}
