import type { Language } from '../../languages/languages.ts';

const SCRIPTS = {
  Latin: /\p{Script=Latin}/gu,
  Cyrillic: /\p{Script=Cyrillic}/gu,
  Armenian: /\p{Script=Armenian}/gu,
  Georgian: /\p{Script=Georgian}/gu,
  Hangul: /\p{Script=Hangul}/gu,
} as const;

export type Script = keyof typeof SCRIPTS;

/** In which script the bot writes each language. */
export const SCRIPT_OF_LANGUAGE: Readonly<Record<Language, Script>> = {
  en: 'Latin',
  ru: 'Cyrillic',
  kk: 'Cyrillic',
  ky: 'Cyrillic',
  tg: 'Cyrillic',
  uz: 'Latin',
  hy: 'Armenian',
  az: 'Latin',
  ka: 'Georgian',
  ko: 'Hangul',
};

/** The script that most letters of a text belong to; undefined without any. */
export function scriptOf(text: string): Script | undefined {
  const counts = (Object.keys(SCRIPTS) as Script[]).map((script) => ({
    script,
    letters: letters(text, script),
  }));
  const most = counts.reduce((top, next) => (next.letters > top.letters ? next : top));
  return most.letters === 0 ? undefined : most.script;
}

/** How many of a text's letters belong to a script, from 0 to 1; 1 where there are none. */
export function shareOf(text: string, script: Script): number {
  const all = text.match(/\p{L}/gu)?.length ?? 0;
  return all === 0 ? 1 : letters(text, script) / all;
}

function letters(text: string, script: Script): number {
  return text.match(SCRIPTS[script])?.length ?? 0;
}
