import type { Language } from '../languages/languages.ts';
import type { AnalyseText } from '../indexing/features/analyse-text.ts';

/** How a question begins that goes on from the one before. */
const BEGINNINGS: Readonly<Record<Language, RegExp>> = {
  en: /^(and|what about|how about|then|also|but)\b/i,
  ru: /^(а|и|а если|тогда|ещё|еще|но)\s/i,
  kk: /^(ал|және|сонда|тағы)\s/i,
  ky: /^(ал|анан|жана|анда|дагы)\s/i,
  tg: /^(ва|пас|боз)\s/i,
  uz: /^(va|keyin|unda|yana|ва|унда)\s/i,
  hy: /^(իսկ|և|եւ|ու|հետո)\s/i,
  az: /^(bəs|və|sonra|onda)\s/i,
  ka: /^(და|ხოლო|მერე|კიდევ)\s/i,
  ko: /^(그럼|그러면|그리고|그런데|또|그 다음)/,
};

/** Words that stand for something said before. */
const POINTERS: Readonly<Partial<Record<Language, RegExp>>> = {
  en: /\b(it|there|that one|this one|they|them|the day after|the next one)\b/i,
  ru: /(^|\s)(там|туда|оттуда|это|этот|эта|его|её|ее|их|он|она|они)(?=[\s?.!,]|$)/i,
  ko: /(거기|그곳|그것|그때|그날)/,
};

/** A question of so few words that it may say nothing by itself. */
const FEW_TERMS = 1;

/**
 * The earlier question that this one needs to be understood, if it does: when it begins like a continuation, points back, or
 * has next to no words of its own.
 */
export function contextOf(
  question: string,
  language: Language,
  history: readonly { readonly question: string }[],
  analyse: AnalyseText,
): string | undefined {
  const last = history.at(-1)?.question;
  if (last === undefined || last === question) return undefined;
  const text = question.trim();
  const goesOn = BEGINNINGS[language].test(text) || (POINTERS[language]?.test(text) ?? false);
  const terms = analyse(text, language).length;
  if (!goesOn && terms > FEW_TERMS) return undefined;
  // A whole question that happens to begin with "and" stands on its own feet.
  return terms > 5 ? undefined : last;
}
