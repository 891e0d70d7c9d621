import { createHash } from 'node:crypto';
import type { CorpusDocument } from '../../corpus/document.ts';

/** As staff write it below a file. */
export const EXAMPLE_AUDIENCE = 'cohort:Bus 2';

/** More would be no choice but a list. */
const MOST_COHORTS = 8;

/** A name of an audience short enough for a button; the same audience has the same id for ever. */
export function audienceId(audience: string): string {
  return createHash('sha256').update(audience).digest('base64url').slice(0, 16);
}

/** Whom a document may be for: everyone, each cohort that a document or the person has to do with, organisers, staff. */
export function audienceChoices(
  documents: readonly Pick<CorpusDocument, 'audience'>[],
  cohorts: readonly string[],
): string[] {
  const known = new Set([
    ...cohorts.map((cohort) => `cohort:${cohort}`),
    ...documents.map(({ audience }) => audience).filter((audience) => audience.startsWith('cohort:')),
  ]);
  return ['all', ...[...known].sort().slice(0, MOST_COHORTS), 'role:organiser', 'role:staff'];
}
