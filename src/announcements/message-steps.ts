import { carriesButtons } from './content/carries-buttons.ts';
import type { AnswerButton, Part } from './content/content.ts';
import type { Step } from './messenger.ts';

/** The calls that bring an announcement to somebody, in order: the buttons stand below its last part, or after it. */
export function messageSteps(parts: readonly Part[], buttons: readonly AnswerButton[]): Step[] {
  const last = parts.at(-1);
  const standBelow = last !== undefined && carriesButtons(last);
  const steps: Step[] = parts.map((part, index) => ({
    kind: 'part',
    part,
    buttons: standBelow && index === parts.length - 1 ? buttons : [],
  }));
  return standBelow || buttons.length === 0 ? steps : [...steps, { kind: 'buttons', buttons }];
}
