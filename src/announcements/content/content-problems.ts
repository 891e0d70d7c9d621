import { LANGUAGES, type Language } from '../../languages/languages.ts';
import type { AnnouncementContent, AnswerButton, FormattedText } from './content.ts';
import type { ContentProblem } from './content-problem.ts';
import { isBlank, isComplete } from './is-complete.ts';
import { characterCount, textSlots, type TextSlot } from './text-slots.ts';

export const MOST_BUTTONS = 6;
/** Characters of a button's label. */
export const LONGEST_LABEL = 64;
const MOST_PARTS = 10;

/** Everything that keeps a content from being sent, texts in other languages included; empty when it may go. */
export function contentProblems(content: AnnouncementContent): ContentProblem[] {
  const { parts, versions, buttons } = content;
  const slots = textSlots(parts);
  const problems: ContentProblem[] = [];
  if (parts.length === 0 || slots.some(isEmptySlot)) problems.push({ kind: 'empty' });
  if (parts.length > MOST_PARTS) problems.push({ kind: 'too-many-parts', most: MOST_PARTS });
  problems.push(...tooLong(slots, textsOf(slots)));
  for (const language of LANGUAGES) {
    const texts = versions[language]?.texts;
    if (texts === undefined || language === content.language) continue;
    if (isComplete(parts, texts)) problems.push(...tooLong(slots, texts, language));
    else problems.push({ kind: 'incomplete-language', language });
  }
  if (buttons.length > MOST_BUTTONS) problems.push({ kind: 'too-many-buttons', most: MOST_BUTTONS });
  return [...problems, ...buttons.flatMap(badButton)];
}

/** Only a file may come without words. */
function isEmptySlot({ kind, text }: TextSlot): boolean {
  return kind !== 'caption' && isBlank(text);
}

function textsOf(slots: readonly TextSlot[]): FormattedText[] {
  return slots.map(({ text }) => text);
}

function tooLong(
  slots: readonly TextSlot[],
  texts: readonly FormattedText[],
  language?: Language,
): ContentProblem[] {
  return slots.flatMap(({ most }, slot) => {
    const length = characterCount(texts[slot]?.text ?? '');
    if (length <= most) return [];
    return [{ kind: 'too-long', slot, ...(language && { language }), length, most }];
  });
}

function badButton(button: AnswerButton): ContentProblem[] {
  if (button.kind !== 'own') return [];
  const { label } = button;
  const good = label.trim() !== '' && !/[\r\n]/.test(label) && characterCount(label) <= LONGEST_LABEL;
  return good ? [] : [{ kind: 'bad-button', label, most: LONGEST_LABEL }];
}
