import type { Kysely } from 'kysely';
import type { Schema } from '../../database/schema.ts';

/**
 * Erases what announcements hold of a person. Their rows stay in the ledger without a name or a chat, so that the numbers of a
 * report still add up; what was to be sent to them is not.
 */
export async function forgetRecipient(db: Kysely<Schema>, person: number): Promise<void> {
  for (const table of ['reactions', 'poll_votes', 'awaited_messages'] as const)
    await db.deleteFrom(table).where('person', '=', person).execute();
  await db.deleteFrom('announcement_cards').where('chat', '=', person).execute();
  await db
    .updateTable('deliveries')
    .set({ state: 'skipped', reason: 'left' })
    .where('person', '=', person)
    .where('state', '=', 'pending')
    .execute();
  await db
    .updateTable('deliveries')
    // The row's own number keeps it apart from others without a chat.
    .set((row) => ({ chat: 0, topic: row.ref('id'), person: null, language: null, messages: '[]' }))
    .where('person', '=', person)
    .execute();
  await db.updateTable('announcements').set({ author: null }).where('author', '=', person).execute();
  await db
    .updateTable('announcements')
    .set({ approved_by: null })
    .where('approved_by', '=', person)
    .execute();
  await db.updateTable('rounds').set({ person: null }).where('person', '=', person).execute();
}
