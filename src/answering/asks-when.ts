import type { Language } from '../languages/languages.ts';

/** How each language asks for a time. */
const WHEN: Readonly<Record<Language, RegExp>> = {
  en: /\bwhen\b|what time|which day|how late|how early/i,
  ru: /когда|во сколько|в каком часу|в какой день|со скольки|до скольки/i,
  kk: /қашан|сағат неше|нешеде|қай күні/i,
  ky: /качан|саат канча|канчада|кайсы күнү/i,
  tg: /кай(?!\p{L})|соати чанд|кадом рӯз|кадом вақт/iu,
  uz: /qachon|soat nech|nechada|qaysi kun|қачон|соат неч/i,
  hy: /ե՞?րբ|ժամը քանի|քանիս/i,
  az: /nə vaxt|saat neç|nə zaman|hansı gün/i,
  ka: /როდის|რომელ საათ|რა დროს|რომელ დღე/i,
  ko: /언제|몇 ?시|며칠/,
};

/** True when the question asks for a time, so that a line with one in it answers better than its neighbours. */
export function asksWhen(question: string, language: Language): boolean {
  return WHEN[language].test(question);
}

/** True when the text names a time of day or a date. */
export function tellsTime(text: string): boolean {
  return /\d{1,2}[:.]\d{2}|\d{4}-\d{2}-\d{2}|\d{1,2}\s*(?:시|月|日|am\b|pm\b)/i.test(text);
}
