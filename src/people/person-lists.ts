import type { Kysely } from 'kysely';
import type { Schema } from '../database/schema.ts';
import type { Person, Role } from './person.ts';
import { toPerson, type PersonRow } from './person-row.ts';

/** Many people at once; each of these takes two queries, however many there are. */
export interface PersonLists {
  /** Everybody, by id. */
  listAll(): Promise<Person[]>;
  /** Everybody who is stored with one of these roles, by id. */
  listByRole(roles: readonly Role[]): Promise<Person[]>;
  /** The cohorts that somebody is in, by name. */
  listCohorts(): Promise<string[]>;
}

export function createPersonLists(db: Kysely<Schema>): PersonLists {
  const rows = () => db.selectFrom('people').selectAll().orderBy('id');
  const cohortRows = () => db.selectFrom('person_cohorts').selectAll();
  return {
    listAll: async () => joined(await rows().execute(), await cohortRows().execute()),

    async listByRole(roles) {
      if (roles.length === 0) return [];
      const withRole = db.selectFrom('people').select('id').where('role', 'in', roles);
      return joined(
        await rows().where('role', 'in', roles).execute(),
        await cohortRows().where('person', 'in', withRole).execute(),
      );
    },

    async listCohorts() {
      const found = await db.selectFrom('person_cohorts').select('cohort').distinct().execute();
      return found.map(({ cohort }) => cohort).sort();
    },
  };
}

function joined(
  rows: readonly PersonRow[],
  memberships: readonly { readonly person: number; readonly cohort: string }[],
): Person[] {
  const cohorts = new Map<number, string[]>();
  for (const { person, cohort } of memberships) {
    const known = cohorts.get(person);
    if (known) known.push(cohort);
    else cohorts.set(person, [cohort]);
  }
  return rows.map((row) => toPerson(row, cohorts.get(row.id)?.sort() ?? []));
}
