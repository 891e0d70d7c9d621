import type { Kysely } from 'kysely';
import type { Schema } from '../database/schema.ts';
import type { Clock } from '../shared/clock.ts';
import { addCohorts, enrol, type Enrolment } from './enrol.ts';
import type { Person } from './person.ts';
import { createPersonLists, type PersonLists } from './person-lists.ts';
import { toPerson } from './person-row.ts';
import { createPreferences, type Preferences } from './preferences.ts';

export interface PersonStore extends PersonLists, Preferences {
  /**
   * Someone wrote: their row is made, as a participant, or what was seen last is renewed. The name of those who came by an
   * invite stays as it was then, since a prepared list may hold another than Telegram.
   */
  see(id: number, languageCode?: string, name?: string): Promise<Person>;
  find(id: number): Promise<Person | undefined>;
  /** Replaces the cohorts. False when nobody is known by this id. */
  setCohorts(id: number, cohorts: readonly string[]): Promise<boolean>;
  /** As by an invite. False when nobody is known by this id. */
  enrol(id: number, enrolment: Enrolment): Promise<boolean>;
  /** Erases the person and their cohorts. */
  forget(id: number): Promise<void>;
}

export function createPersonStore({ db, clock }: { db: Kysely<Schema>; clock: Clock }): PersonStore {
  async function cohortsOf(id: number): Promise<string[]> {
    const rows = await db.selectFrom('person_cohorts').select('cohort').where('person', '=', id).execute();
    return rows.map(({ cohort }) => cohort).sort();
  }

  return {
    ...createPreferences(db),
    ...createPersonLists(db),

    async see(id, languageCode, name) {
      const now = clock.now();
      const seen = { last_seen: now, ...(languageCode !== undefined && { language_code: languageCode }) };
      const row = await db
        .insertInto('people')
        .values({ id, role: 'participant', blocked: 0, first_seen: now, ...seen, name: name ?? null })
        .onConflict((conflict) =>
          conflict.column('id').doUpdateSet((one) => ({
            ...seen,
            ...(name !== undefined && {
              name: one
                .case()
                .when('people.enrolled_at', 'is', null)
                .then(name)
                .else(one.fn.coalesce('people.name', 'excluded.name'))
                .end(),
            }),
          })),
        )
        .returningAll()
        .executeTakeFirstOrThrow();
      return toPerson(row, await cohortsOf(id));
    },

    async find(id) {
      const row = await db.selectFrom('people').selectAll().where('id', '=', id).executeTakeFirst();
      return row && toPerson(row, await cohortsOf(id));
    },

    setCohorts: (id, cohorts) =>
      db.transaction().execute(async (transaction) => {
        const known = await transaction
          .selectFrom('people')
          .select('id')
          .where('id', '=', id)
          .executeTakeFirst();
        if (!known) return false;
        await transaction.deleteFrom('person_cohorts').where('person', '=', id).execute();
        await addCohorts(transaction, id, cohorts);
        return true;
      }),

    enrol: (id, enrolment) => db.transaction().execute((transaction) => enrol(transaction, id, enrolment)),

    async forget(id) {
      await db.deleteFrom('people').where('id', '=', id).execute();
    },
  };
}
