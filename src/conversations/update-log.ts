import type { Kysely } from 'kysely';
import type { Schema } from '../database/schema.ts';
import type { Clock } from '../shared/clock.ts';
import { oldestKept } from './keeping.ts';

/** Telegram keeps an update for 24 hours at most, so nothing older is sent again. */
const KEEP_DAYS = 2;

export interface UpdateLog {
  /** Writes an update down and tells whether it had been written down before: such a one is not to be answered again. */
  seen(updateId: number): Promise<boolean>;
  /** Deletes what is older than two days; returns how many. */
  purge(): Promise<number>;
}

export function createUpdateLog({ db, clock }: { db: Kysely<Schema>; clock: Clock }): UpdateLog {
  return {
    async seen(updateId) {
      const written = await db
        .insertInto('processed_updates')
        .values({ update_id: updateId, at: clock.now() })
        .onConflict((conflict) => conflict.column('update_id').doNothing())
        .returning('update_id')
        .execute();
      return written.length === 0;
    },

    async purge() {
      const deleted = await db
        .deleteFrom('processed_updates')
        .where('at', '<', oldestKept(clock, KEEP_DAYS))
        .executeTakeFirstOrThrow();
      return Number(deleted.numDeletedRows);
    },
  };
}
