import { isLanguage, type Language } from '../../languages/languages.ts';

/** Which text of an announcement that is out an organiser's next message takes the place of. */
export interface EditPurpose {
  readonly language: Language;
  /** Its place among `textSlots`. */
  readonly slot: number;
}

export function writeEditPurpose({ language, slot }: EditPurpose): string {
  return `edit:${language}:${slot}`;
}

/** Undefined when the message is awaited for something else. */
export function readEditPurpose(text: string): EditPurpose | undefined {
  const [, language, slot] = /^edit:([a-z]{2}):(\d{1,3})$/.exec(text) ?? [];
  return isLanguage(language) ? { language, slot: Number(slot) } : undefined;
}
