import type { CorpusDocument } from '../document.ts';

/**
 * True when the same person may be answered from both documents: neither is out of date, they count at the same time, and
 * they are not meant for two cohorts.
 */
export function countTogether(one: CorpusDocument, other: CorpusDocument, now: number): boolean {
  if (one.path === other.path) return false;
  const isCohort = ({ audience }: CorpusDocument) => audience.startsWith('cohort:');
  if (isCohort(one) && isCohort(other) && one.audience !== other.audience) return false;
  const until = Math.min(one.validUntil ?? Infinity, other.validUntil ?? Infinity);
  const from = Math.max(one.validFrom ?? -Infinity, other.validFrom ?? -Infinity);
  return until >= now && from <= until;
}

/** Of two documents the one that was updated longer ago: the one to look at first. */
export function olderFirst(one: CorpusDocument, other: CorpusDocument): [CorpusDocument, CorpusDocument] {
  if (one.updated !== other.updated) return one.updated < other.updated ? [one, other] : [other, one];
  return one.path < other.path ? [one, other] : [other, one];
}
