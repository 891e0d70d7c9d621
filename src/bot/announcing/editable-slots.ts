import type { AnnouncementContent, FormattedText } from '../../announcements/content/content.ts';
import { isComplete } from '../../announcements/content/is-complete.ts';
import { textSlots, type TextSlot } from '../../announcements/content/text-slots.ts';
import { LANGUAGES, type Language } from '../../languages/languages.ts';

/** One text that can be changed where it arrived. */
export interface EditableSlot {
  readonly language: Language;
  /** Its place among `textSlots`. */
  readonly slot: number;
  readonly kind: TextSlot['kind'];
  /** As it stands now. */
  readonly text: FormattedText;
  /** Characters that fit. */
  readonly most: number;
}

/** Texts and captions in every language that is sent; Telegram lets nobody change a poll that was sent. */
export function editableSlots(content: AnnouncementContent): EditableSlot[] {
  const slots = textSlots(content.parts);
  return [content.language, ...LANGUAGES.filter((language) => language !== content.language)].flatMap(
    (language) => {
      const texts = textsIn(content, language, slots);
      return slots.flatMap(({ kind, most }, slot) => {
        const text = texts?.[slot];
        return text && (kind === 'text' || kind === 'caption') ? [{ language, slot, kind, text, most }] : [];
      });
    },
  );
}

/** The texts that its readers in a language get; undefined when there are none of its own. */
function textsIn(
  content: AnnouncementContent,
  language: Language,
  slots: readonly TextSlot[],
): readonly FormattedText[] | undefined {
  if (language === content.language) return slots.map(({ text }) => text);
  const version = content.versions[language];
  return version?.approved && isComplete(content.parts, version.texts) ? version.texts : undefined;
}
