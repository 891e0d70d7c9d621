import type { FormattedText, LanguageVersion, Part } from '../../announcements/content/content.ts';
import { isBlank } from '../../announcements/content/is-complete.ts';
import { textSlots, type TextSlot } from '../../announcements/content/text-slots.ts';

/** Slots whose words are written in one message: one slot, or all of a poll, a line each. */
export interface SlotGroup {
  readonly first: number;
  readonly slots: readonly TextSlot[];
}

const NOTHING: FormattedText = { text: '', entities: [] };

/** All that is to be written in another language, in order; captions without words are not. */
export function slotGroups(parts: readonly Part[]): SlotGroup[] {
  const groups: SlotGroup[] = [];
  textSlots(parts).forEach((slot, index) => {
    const last = groups.at(-1);
    const before = last?.slots.at(-1);
    if (last && slot.kind === 'option' && before?.part === slot.part) {
      groups[groups.length - 1] = { ...last, slots: [...last.slots, slot] };
    } else if (!isBlank(slot.text)) groups.push({ first: index, slots: [slot] });
  });
  return groups;
}

/** The texts of a version to go on with: as many as there are slots, empty where nothing is written yet. */
export function textsToGoOnWith(
  parts: readonly Part[],
  version: LanguageVersion | undefined,
): readonly FormattedText[] {
  const count = textSlots(parts).length;
  return version?.texts.length === count ? version.texts : Array.from({ length: count }, () => NOTHING);
}

/** The first group without words; undefined when all is written. */
export function firstUnwritten(
  groups: readonly SlotGroup[],
  texts: readonly FormattedText[],
): SlotGroup | undefined {
  return groups.find(({ first, slots }) =>
    slots.some((_, index) => isBlank(texts[first + index] ?? NOTHING)),
  );
}
