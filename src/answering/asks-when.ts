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

/** A time of day, a date in figures, or a day number beside the name of a month in any of the ten languages. */
const TIME = new RegExp(
  [
    '\\d{1,2}[:.]\\d{2}',
    '\\d{4}-\\d{2}-\\d{2}',
    '\\d{1,2}\\s*(?:시|일|월)',
    '\\d{1,2}(?:\\s|-|–)*(?:st|nd|rd|th|го|е|ші|чи|си)?\\s*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|' +
      'қаң|ақп|нау|сәу|мам|мау|шіл|там|қыр|қаз|қар|жел|yan|fev|avg|okt|noy|dek|iyun|iyul|հուն|փետ|մար|ապր|մայ|հուլ|օգո|սեպ|հոկ|նոյ|դեկ|იან|თებ|მარ|აპრ|მაი|ივნ|ივლ|აგვ|სექ|ოქტ|ნოე|დეკ)',
  ].join('|'),
  'iu',
);

/** True when the text names a time of day or a date. */
export function tellsTime(text: string): boolean {
  return TIME.test(text);
}
