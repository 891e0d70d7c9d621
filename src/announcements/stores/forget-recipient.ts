import type { Kysely } from 'kysely';
import type { Schema } from '../../database/schema.ts';

/** Stands in the ledger for a chat that was forgotten, and for whoever approved and is nobody any more. */
export const NOBODY = 0;

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
    .set((row) => ({ chat: NOBODY, topic: row.ref('id'), person: null, language: null, messages: '[]' }))
    .where('person', '=', person)
    .execute();
  await db.updateTable('announcements').set({ author: null }).where('author', '=', person).execute();
  const approved = db.updateTable('announcements').where('approved_by', '=', person);
  // Null is the command line, which may announce; at its time this one is found to be of nobody who may.
  await approved.set({ approved_by: NOBODY }).where('state', '=', 'approved').execute();
  await approved.set({ approved_by: null }).execute();
  await db.updateTable('rounds').set({ person: null }).where('person', '=', person).execute();
}
