import type { Kysely } from 'kysely';
import type { Schema } from '../../database/schema.ts';

/** What happens to many rows of the ledger at once: when a process is gone, a group moves, or a person decides. */
export interface LedgerUpkeep {
  /**
   * Calls that another process began and never recorded: nobody knows what became of them, so those of a sending are unknown. How
   * many of these. Changing or deleting once more does no harm: edits and recalls are repeated.
   */
  giveUpOrphans(holder: string, now: number): Promise<number>;
  /** A group has another id now: what is still to be sent goes there. What it has stays where it was, out of the bot's reach. */
  move(from: number, to: number): Promise<void>;
  /** What was not sent yet is not sent any more. */
  close(announcement: number, now: number): Promise<void>;
  /**
   * The same for what came back to a round after it was stopped: it was on its way then, or its recipients were just being written.
   * The announcements that this changes.
   */
  closeStopped(now: number): Promise<readonly number[]>;
  /** Unknown rows of a round become pending, at the step that is in doubt. How many. */
  retryUnknown(round: number, now: number): Promise<number>;
}

export function createLedgerUpkeep(db: Kysely<Schema>): LedgerUpkeep {
  const stoppedRounds = db.selectFrom('rounds').select('id').where('state', '=', 'stopped');
  const sendingRounds = db.selectFrom('rounds').select('id').where('kind', '=', 'send');

  return {
    async giveUpOrphans(holder, now) {
      const orphans = db
        .updateTable('deliveries')
        .where('state', '=', 'sending')
        .where('holder', '!=', holder);
      await orphans.set({ state: 'pending', at: now }).where('round', 'not in', sendingRounds).execute();
      const reason = 'the bot stopped while the message was on its way';
      const given = await orphans
        .set({ state: 'unknown', reason, at: now })
        .where('round', 'in', sendingRounds)
        .returning('id')
        .execute();
      return given.length;
    },

    async move(from, to) {
      await db.transaction().execute(async (transaction) => {
        const taken = transaction.selectFrom('deliveries').select('round').where('chat', '=', to);
        await transaction
          .updateTable('deliveries')
          .set({ chat: to })
          .where('chat', '=', from)
          .where('state', 'in', ['pending', 'sending'])
          .where('round', 'in', sendingRounds)
          .where('round', 'not in', taken)
          .execute();
        await transaction
          .updateTable('deliveries')
          .set({ state: 'skipped', reason: 'nothing' })
          .where('chat', '=', from)
          .where('state', '=', 'pending')
          .where('round', 'in', taken)
          .execute();
      });
    },

    async close(announcement, now) {
      await db
        .updateTable('deliveries')
        .set({ state: 'skipped', reason: 'cancelled', at: now })
        .where('announcement', '=', announcement)
        .where('state', '=', 'pending')
        .execute();
    },

    async closeStopped(now) {
      const closed = await db
        .updateTable('deliveries')
        .set({ state: 'skipped', reason: 'cancelled', at: now })
        .where('state', '=', 'pending')
        .where('round', 'in', stoppedRounds)
        .returning('announcement')
        .execute();
      return [...new Set(closed.map(({ announcement }) => announcement))];
    },

    async retryUnknown(round, now) {
      const pending = await db
        .updateTable('deliveries')
        .set({ state: 'pending', reason: null, holder: null, not_before: 0, at: now })
        .where('round', '=', round)
        .where('state', '=', 'unknown')
        .returning('id')
        .execute();
      return pending.length;
    },
  };
}
