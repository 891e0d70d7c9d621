import type { AnswerButton } from '../../announcements/content/content.ts';
import { answerButton } from '../callbacks/answer-button.ts';
import type { Speech } from './speech.ts';
import { label, type ButtonRows } from './view.ts';

const ICONS = { seen: '👀', coming: '🙋', help: '🆘' } as const;
/** Two labels up to this length stand side by side on a narrow phone. */
const LONGEST_IN_PAIR = 16;

/** What a button says, without its picture: the ready ones in the reader's language. */
export function answerText(button: AnswerButton, { say }: Pick<Speech, 'say'>): string {
  return button.kind === 'own' ? button.label : say(`answer-button-${button.kind}`);
}

/** The same with its picture, where it has one. */
export function answerLabel(button: AnswerButton, speech: Pick<Speech, 'say'>): string {
  const text = answerText(button, speech);
  return button.kind === 'own' ? text : `${ICONS[button.kind]} ${text}`;
}

/** The buttons below an announcement, in its reader's language; `chosen` is the place of the one that they pressed. */
export function answerButtonRows(
  announcement: number,
  buttons: readonly AnswerButton[],
  speech: Pick<Speech, 'say'>,
  chosen?: number,
): ButtonRows {
  const made = buttons.map((button, place) => ({
    text: label(`${place === chosen ? '✅ ' : ''}${answerLabel(button, speech)}`),
    callback_data: answerButton.pack({ announcement, button: place }),
  }));
  const short = buttons.every((button) => [...answerText(button, speech)].length <= LONGEST_IN_PAIR);
  if (!short) return made.map((button) => [button]);
  return made.flatMap((_, index) => (index % 2 === 0 ? [made.slice(index, index + 2)] : []));
}
