import type { Kysely, Selectable } from 'kysely';
import type { Schema } from '../database/schema.ts';
import type { Language } from '../languages/languages.ts';
import type { Clock } from '../shared/clock.ts';
import type { Person, Role } from './person.ts';

/** Each setter tells whether the person is known; nobody is made by setting something. */
export interface PersonStore {
  /** Someone wrote: their row is made, as a participant, or what was seen last is renewed. */
  see(id: number, languageCode?: string): Promise<Person>;
  find(id: number): Promise<Person | undefined>;
  /** Everybody who is stored with one of these roles, by id. */
  listByRole(roles: readonly Role[]): Promise<Person[]>;
  setLanguage(id: number, language: Language | undefined): Promise<boolean>;
  setRole(id: number, role: Role): Promise<boolean>;
  setBlocked(id: number, blocked: boolean): Promise<boolean>;
  /** Replaces the cohorts. */
  setCohorts(id: number, cohorts: readonly string[]): Promise<boolean>;
  /** Erases the person and their cohorts. */
  forget(id: number): Promise<void>;
}

type PersonRow = Selectable<Schema['people']>;

export function createPersonStore({ db, clock }: { db: Kysely<Schema>; clock: Clock }): PersonStore {
  async function cohortsOf(id: number): Promise<string[]> {
    const rows = await db.selectFrom('person_cohorts').select('cohort').where('person', '=', id).execute();
    return rows.map(({ cohort }) => cohort).sort();
  }

  async function change(id: number, values: Partial<Omit<PersonRow, 'id'>>): Promise<boolean> {
    const changed = await db.updateTable('people').set(values).where('id', '=', id).returning('id').execute();
    return changed.length > 0;
  }

  return {
    async see(id, languageCode) {
      const now = clock.now();
      const seen = { last_seen: now, ...(languageCode !== undefined && { language_code: languageCode }) };
      const row = await db
        .insertInto('people')
        .values({ id, role: 'participant', blocked: 0, first_seen: now, ...seen })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(seen))
        .returningAll()
        .executeTakeFirstOrThrow();
      return toPerson(row, await cohortsOf(id));
    },

    async find(id) {
      const row = await db.selectFrom('people').selectAll().where('id', '=', id).executeTakeFirst();
      return row && toPerson(row, await cohortsOf(id));
    },

    async listByRole(roles) {
      if (roles.length === 0) return [];
      const rows = await db
        .selectFrom('people')
        .selectAll()
        .where('role', 'in', roles)
        .orderBy('id')
        .execute();
      return Promise.all(rows.map(async (row) => toPerson(row, await cohortsOf(row.id))));
    },

    setLanguage: (id, language) => change(id, { language: language ?? null }),
    setRole: (id, role) => change(id, { role }),
    setBlocked: (id, blocked) => change(id, { blocked: blocked ? 1 : 0 }),

    setCohorts: (id, cohorts) =>
      db.transaction().execute(async (transaction) => {
        const known = await transaction
          .selectFrom('people')
          .select('id')
          .where('id', '=', id)
          .executeTakeFirst();
        if (!known) return false;
        await transaction.deleteFrom('person_cohorts').where('person', '=', id).execute();
        const rows = [...new Set(cohorts)].map((cohort) => ({ person: id, cohort }));
        if (rows.length > 0) await transaction.insertInto('person_cohorts').values(rows).execute();
        return true;
      }),

    async forget(id) {
      await db.deleteFrom('people').where('id', '=', id).execute();
    },
  };
}

function toPerson(row: PersonRow, cohorts: readonly string[]): Person {
  return {
    id: row.id,
    ...(row.language !== null && { language: row.language }),
    ...(row.language_code !== null && { languageCode: row.language_code }),
    role: row.role,
    cohorts,
    blocked: row.blocked === 1,
    firstSeen: row.first_seen,
    lastSeen: row.last_seen,
  };
}
