import type { Language } from '../../languages/languages.ts';
import type { Finding } from './finding.ts';
import type { LanguageShares } from './language-shares.ts';

/** From this share on another language is a part of its own, not a list of names or a quotation. */
const CONSIDERABLE = 0.25;
/** Letters that a part of its own has at least. */
const FEWEST_LETTERS = 200;
/** Letters that tell a document's language clearly. */
const CLEAR_LETTERS = 150;
const CLEARLY = 0.8;
const HARDLY = 0.1;

/**
 * Whether a document is in the language that it is listed under. `declared` tells that its keeper said so; otherwise the
 * language was read from the text and cannot be misdeclared.
 */
export function documentLanguage(
  document: string,
  language: Language,
  options: { shares: LanguageShares; declared: boolean },
): Finding[] {
  const { letters, total } = options.shares;
  const [other] = [...letters]
    .filter(([name]) => name !== language)
    .sort(([, one], [, another]) => another - one);
  if (!other || total === 0) return [];
  const [found, amount] = other;
  const share = amount / total;
  const own = (letters.get(language) ?? 0) / total;
  if (options.declared && total >= CLEAR_LETTERS && share >= CLEARLY && own <= HARDLY) {
    const details = { declared: language, found };
    return [{ severity: 'warning', code: 'declared-language', document, details }];
  }
  if (share < CONSIDERABLE || amount < FEWEST_LETTERS || own < HARDLY) return [];
  const details = { found, share: String(Math.round(share * 20) * 5) };
  return [{ severity: 'warning', code: 'mixed-language', document, details }];
}
