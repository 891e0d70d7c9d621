import { detectLanguage } from '../../languages/detect-language.ts';
import type { Language } from '../../languages/languages.ts';
import type { Passage } from '../document.ts';

/** Letters of a document by the language of the lines that they stand in. */
export interface LanguageShares {
  readonly letters: ReadonlyMap<Language, number>;
  readonly total: number;
}

/** Shorter lines tell their language badly: names, times, single words. */
const FEWEST_LETTERS = 40;
/** A Hangul letter is a syllable. */
const HANGUL_WEIGHT = 2.5;
/** Lines looked at, spread over the document: more would tell no more. */
const MOST_LINES = 30;
const HANGUL = /\p{Script=Hangul}/gu;
const SCRIPTS = [
  /\p{Script=Latin}/gu,
  /\p{Script=Cyrillic}/gu,
  HANGUL,
  /\p{Script=Armenian}/gu,
  /\p{Script=Georgian}/gu,
];
/** A line with so much of a second script is a name with its translation, or a row of such. */
const OTHER_SCRIPT = 0.25;
/** Addresses and names of columns are in no language, or in another than the cells. */
const NO_PROSE = /(?<!\S)\S+@\S+|https?:\/\/\S+|www\.\S+/g;

/** In which languages a document's lines are written, by letters. Short lines count for nothing. */
export function languageShares(passages: readonly Passage[], own: Language): LanguageShares {
  const lines = passages
    .flatMap(({ text }) => text.split('\n'))
    .map((line) => line.replace(NO_PROSE, ''))
    .map((line) => ({ line, weight: weigh(line) }))
    .filter(({ weight }) => weight >= FEWEST_LETTERS);
  const step = Math.max(1, lines.length / MOST_LINES);
  const letters = new Map<Language, number>();
  let total = 0;
  for (let at = 0; Math.floor(at) < lines.length; at += step) {
    const picked = lines[Math.floor(at)];
    if (!picked) continue;
    const language = detectLanguage(picked.line, own);
    letters.set(language, (letters.get(language) ?? 0) + picked.weight);
    total += picked.weight;
  }
  return { letters, total };
}

function weigh(line: string): number {
  const [main = 0, second = 0] = SCRIPTS.map(
    (script) => (line.match(script)?.length ?? 0) * (script === HANGUL ? HANGUL_WEIGHT : 1),
  ).sort((one, other) => other - one);
  return second >= (main + second) * OTHER_SCRIPT ? 0 : main;
}
