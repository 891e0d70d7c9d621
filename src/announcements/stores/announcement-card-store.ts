import type { Kysely } from 'kysely';
import type { Schema } from '../../database/schema.ts';
import type { CardStore } from '../card-store.ts';

export function createCardStore(db: Kysely<Schema>): CardStore {
  return {
    async put(announcement, { chat, message }) {
      await db
        .insertInto('announcement_cards')
        .values({ announcement, chat, message })
        .onConflict((conflict) => conflict.columns(['announcement', 'chat']).doUpdateSet({ message }))
        .execute();
    },

    of: (announcement) =>
      db
        .selectFrom('announcement_cards')
        .select(['chat', 'message'])
        .where('announcement', '=', announcement)
        .execute(),

    async forget(announcement, chat) {
      await db
        .deleteFrom('announcement_cards')
        .where('announcement', '=', announcement)
        .where('chat', '=', chat)
        .execute();
    },
  };
}
