import type { Kysely } from 'kysely';
import type { Schema } from '../database/schema.ts';
import type { Clock } from '../shared/clock.ts';

const PATIENCE_MS = 10 * 60_000;

/** Which document a person's next file is meant to replace. */
export interface AwaitedFiles {
  set(person: number, path: string): Promise<void>;
  /** The document's path; undefined when none is awaited, or it was too long ago. */
  find(person: number): Promise<string | undefined>;
  clear(person: number): Promise<void>;
}

export function createAwaitedFiles({ db, clock }: { db: Kysely<Schema>; clock: Clock }): AwaitedFiles {
  return {
    async set(person, path) {
      const at = clock.now();
      await db
        .insertInto('awaited_files')
        .values({ person, path, at })
        .onConflict((conflict) => conflict.column('person').doUpdateSet({ path, at }))
        .execute();
    },
    async find(person) {
      const row = await db
        .selectFrom('awaited_files')
        .select('path')
        .where('person', '=', person)
        .where('at', '>=', clock.now() - PATIENCE_MS)
        .executeTakeFirst();
      return row?.path;
    },
    async clear(person) {
      await db.deleteFrom('awaited_files').where('person', '=', person).execute();
    },
  };
}
