import { detectLanguage } from '../../languages/detect-language.ts';
import type { Language } from '../../languages/languages.ts';
import { SCRIPT_OF_LANGUAGE, shareOf } from './script-of.ts';

/** Some words of a translation may rightly stay in another script; most may not. */
const OWN_SCRIPT = 0.6;
/** From so many letters on, the language can be told from its neighbours. */
const ENOUGH_LETTERS = 60;
/** A translation may be so many times shorter or longer than its text, once that has some length. */
const SHORTEST = 0.15;
const LONGEST = 6;
const SOME_LENGTH = 30;

/**
 * True when words may be a translation of others, by script, language and length. Both are what the model saw and wrote, piece
 * by piece, without what was put back.
 */
export function looksTranslated(words: readonly string[], sources: readonly string[], to: Language): boolean {
  const whole = words.join('\n');
  if (shareOf(whole, SCRIPT_OF_LANGUAGE[to]) < OWN_SCRIPT) return false;
  const letters = whole.match(/\p{L}/gu)?.length ?? 0;
  if (letters >= ENOUGH_LETTERS && detectLanguage(whole, to) !== to) return false;
  return words.every((text, index) => {
    const length = sources[index]?.length ?? 0;
    return length < SOME_LENGTH || (text.length >= length * SHORTEST && text.length <= length * LONGEST);
  });
}
