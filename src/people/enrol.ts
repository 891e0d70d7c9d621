import type { Kysely } from 'kysely';
import type { Schema } from '../database/schema.ts';
import type { Language } from '../languages/languages.ts';
import type { Role } from './person.ts';
import { raisedRole } from './roles.ts';

/** What somebody gets who comes by an invite. */
export interface Enrolment {
  /** Added to those they are in already. */
  readonly cohorts: readonly string[];
  /** Never takes a right away: see `raisedRole`. */
  readonly role?: Role;
  /** Only for those who chose none. */
  readonly language?: Language;
  /** As a prepared list has it. */
  readonly name?: string;
  /** Milliseconds UTC; the first enrolment counts. */
  readonly at: number;
}

/** False when nobody is known by this id. Several statements: hand in a transaction. */
export async function enrol(db: Kysely<Schema>, id: number, enrolment: Enrolment): Promise<boolean> {
  const { cohorts, role, language, name, at } = enrolment;
  const row = await db.selectFrom('people').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) return false;
  await db
    .updateTable('people')
    .set({
      role: role === undefined ? row.role : raisedRole(row.role, role),
      language: row.language ?? language ?? null,
      name: name ?? row.name,
      enrolled_at: row.enrolled_at ?? at,
    })
    .where('id', '=', id)
    .execute();
  await addCohorts(db, id, cohorts);
  return true;
}

/** Puts somebody into cohorts; those they are in already stay. */
export async function addCohorts(db: Kysely<Schema>, id: number, cohorts: readonly string[]): Promise<void> {
  const rows = [...new Set(cohorts)].map((cohort) => ({ person: id, cohort }));
  if (rows.length === 0) return;
  await db
    .insertInto('person_cohorts')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
