import type { Kysely } from 'kysely';
import type { Database } from '../database/open-database.ts';
import type { Schema } from '../database/schema.ts';

/** A store that holds something of people and can erase it. */
export interface Forgetful {
  forget(person: number): Promise<void>;
}

/**
 * Erases everything of a person, from the disk too, or nothing when it fails on the way.
 * @param options.storesOn makes every store that knows people on the transaction it is handed
 */
export async function forgetPerson(options: {
  database: Pick<Database, 'db' | 'scrub'>;
  storesOn: (transaction: Kysely<Schema>) => readonly Forgetful[];
  person: number;
}): Promise<void> {
  const { database, storesOn, person } = options;
  await database.db.transaction().execute(async (transaction) => {
    for (const store of storesOn(transaction)) await store.forget(person);
  });
  await database.scrub();
}
