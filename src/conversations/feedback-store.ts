import type { Kysely } from 'kysely';
import type { Schema } from '../database/schema.ts';
import type { Clock } from '../shared/clock.ts';
import type { Verdict } from './turn.ts';

export interface FeedbackStore {
  /** One verdict a person and turn; the last one counts. Returns false when the turn is no longer kept. */
  record(feedback: { turn: number; person: number; verdict: Verdict }): Promise<boolean>;
  /** The verdicts on all turns that are kept. */
  counts(): Promise<Record<Verdict, number>>;
  /** Deletes a person's verdicts. */
  forget(person: number): Promise<void>;
}

export function createFeedbackStore({ db, clock }: { db: Kysely<Schema>; clock: Clock }): FeedbackStore {
  return {
    record: ({ turn, person, verdict }) =>
      db.transaction().execute(async (transaction) => {
        const kept = await transaction
          .selectFrom('turns')
          .select('id')
          .where('id', '=', turn)
          .executeTakeFirst();
        if (!kept) return false;
        const at = clock.now();
        await transaction
          .insertInto('feedback')
          .values({ turn, person, verdict, at })
          .onConflict((conflict) => conflict.columns(['turn', 'person']).doUpdateSet({ verdict, at }))
          .execute();
        return true;
      }),

    async counts() {
      const rows = await db
        .selectFrom('feedback')
        .select((query) => ['verdict', query.fn.countAll<number>().as('count')])
        .groupBy('verdict')
        .execute();
      const count = (verdict: Verdict) => rows.find((row) => row.verdict === verdict)?.count ?? 0;
      return { useful: count('useful'), 'not-useful': count('not-useful') };
    },

    async forget(person) {
      await db.deleteFrom('feedback').where('person', '=', person).execute();
    },
  };
}
