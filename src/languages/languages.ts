/** The ten languages that participants write in and that the bot speaks, as ISO 639-1 codes. */
export const LANGUAGES = ['en', 'ru', 'kk', 'ky', 'tg', 'uz', 'hy', 'az', 'ka', 'ko'] as const;

export type Language = (typeof LANGUAGES)[number];

export function isLanguage(value: unknown): value is Language {
  return typeof value === 'string' && (LANGUAGES as readonly string[]).includes(value);
}

/** Reads an IETF tag such as Telegram's `language_code` ("ru", "uz-Cyrl", "EN-us"); undefined when it is none of the ten. */
export function toLanguage(tag: string | undefined): Language | undefined {
  const primary = tag?.toLowerCase().split(/[-_]/)[0];
  return isLanguage(primary) ? primary : undefined;
}
