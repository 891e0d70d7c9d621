import { createHash } from 'node:crypto';
import { cohortKey } from '../../audience/cohort-key.ts';
import type { BotServices } from '../bot-services.ts';

const COHORT = 'cohort:';

/** The cohorts that somebody is in, is invited to, or that a document is for; by name. */
export async function knownCohorts({
  people,
  invites,
  curation,
}: Pick<BotServices, 'people' | 'invites' | 'curation'>): Promise<string[]> {
  const named = curation
    .documents()
    .filter(({ audience }) => audience.startsWith(COHORT))
    .map(({ audience }) => audience.slice(COHORT.length));
  const invited = (await invites.list()).flatMap(({ cohorts }) => cohorts);
  // Written differently they are still one: as people are in it, it stands first.
  const known = new Map<string, string>();
  for (const cohort of [...(await people.listCohorts()), ...invited, ...named])
    known.set(cohortKey(cohort), known.get(cohortKey(cohort)) ?? cohort);
  return [...known.values()].sort();
}

/** A name of a cohort short enough for a button; the same cohort has the same id for ever. */
export function cohortId(cohort: string): string {
  return createHash('sha256').update(cohort).digest('base64url').slice(0, 10);
}
