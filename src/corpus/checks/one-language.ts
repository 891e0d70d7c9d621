import type { CheckedDocument } from './conflicting-sessions.ts';
import type { Finding } from './finding.ts';
import { languageShares } from './language-shares.ts';
import { findSessions } from './sessions/find-sessions.ts';
import { languagesOf, translationGroups } from './translations.ts';

/** Fewer translated documents are exceptions, not a habit of this corpus. */
const FEWEST_TRANSLATED = 2;
/** A document with so many sessions is an agenda. */
const FEWEST_SESSIONS = 4;
const OTHER_SHARE = 0.25;

/**
 * Documents for everybody that exist in one language only, in a corpus whose documents come in translations: all of them
 * when at least half are translated, otherwise the agendas alone.
 */
export function oneLanguage(checked: readonly CheckedDocument[], now: number): Finding[] {
  const counting = checked.filter(
    ({ document }) => document.audience === 'all' && (document.validUntil ?? Infinity) >= now,
  );
  const groups = translationGroups(counting.map(({ document }) => document));
  const translated = groups.filter((group) => languagesOf(group).size > 1);
  if (translated.length < FEWEST_TRANSLATED) return [];
  const isHabit = translated.length * 2 >= groups.length;
  const alone = new Set(groups.filter((group) => languagesOf(group).size === 1).flat());
  return counting
    .filter(({ document }) => alone.has(document))
    .filter((each) => isHabit || findSessions(each.document, each.passages).length >= FEWEST_SESSIONS)
    .filter((each) => !isBilingual(each))
    .map(({ document }) => ({
      severity: 'warning',
      code: 'one-language',
      document: document.path,
      details: { language: document.language },
    }));
}

function isBilingual({ document, passages }: CheckedDocument): boolean {
  const { letters, total } = languageShares(passages, document.language);
  return total > 0 && 1 - (letters.get(document.language) ?? 0) / total >= OTHER_SHARE;
}
