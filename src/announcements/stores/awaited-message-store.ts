import type { Kysely } from 'kysely';
import type { Schema } from '../../database/schema.ts';
import type { Clock } from '../../shared/clock.ts';
import type { AwaitedMessageStore } from '../awaited-messages.ts';

/** After this long a message is a question again. */
const LASTS_MS = 60 * 60 * 1000;

export function createAwaitedMessageStore(db: Kysely<Schema>, clock: Clock): AwaitedMessageStore {
  return {
    async expect(person, { announcement, purpose }) {
      const values = { announcement, purpose, at: clock.now() };
      await db
        .insertInto('awaited_messages')
        .values({ person, ...values })
        .onConflict((conflict) => conflict.column('person').doUpdateSet(values))
        .execute();
    },

    find: (person) =>
      db
        .selectFrom('awaited_messages')
        .select(['announcement', 'purpose', 'at'])
        .where('person', '=', person)
        .where('at', '>', clock.now() - LASTS_MS)
        .executeTakeFirst(),

    async forget(person) {
      await db.deleteFrom('awaited_messages').where('person', '=', person).execute();
    },
  };
}
