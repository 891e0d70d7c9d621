import type { Kysely } from 'kysely';
import type { Schema } from '../../database/schema.ts';
import { toLedgerRow, type LedgerRow } from './ledger-row.ts';

/** What went out to one recipient, and when it changed last. Milliseconds UTC. */
export interface Arrival extends LedgerRow {
  readonly at: number;
}

/** What stands in one chat now. */
export interface Standing extends Arrival {
  /** The place of the button that its person pressed last. */
  readonly chosen?: number;
}

/** Where an announcement arrived: what edits and the recall have to reach. */
export interface Arrivals {
  /** Rows of its sending with messages, by age; of those that carried an older revision when one is given. */
  of(announcement: number, olderThan?: number): Promise<Arrival[]>;
  /** What stands in one chat or topic. */
  at(announcement: number, chat: number, topic: number): Promise<Standing | undefined>;
}

export function createArrivals(db: Kysely<Schema>): Arrivals {
  const arrived = (announcement: number) =>
    db
      .selectFrom('deliveries')
      .innerJoin('rounds', 'rounds.id', 'deliveries.round')
      .selectAll('deliveries')
      .where('rounds.kind', '=', 'send')
      .where('deliveries.announcement', '=', announcement)
      .where('deliveries.step', '>', 0)
      .orderBy('deliveries.id');
  return {
    async of(announcement, olderThan) {
      let query = arrived(announcement);
      if (olderThan !== undefined) query = query.where('deliveries.revision', '<', olderThan);
      return (await query.execute()).map((row) => ({ ...toLedgerRow(row), at: row.at }));
    },
    async at(announcement, chat, topic) {
      const row = await arrived(announcement)
        .leftJoin('reactions', (join) =>
          join
            .onRef('reactions.announcement', '=', 'deliveries.announcement')
            .onRef('reactions.person', '=', 'deliveries.person'),
        )
        .select('reactions.button as chosen')
        .where('deliveries.chat', '=', chat)
        .where('deliveries.topic', '=', topic)
        .executeTakeFirst();
      if (!row) return undefined;
      const { chosen, at } = row;
      return { ...toLedgerRow(row), at, ...(chosen === null ? {} : { chosen }) };
    },
  };
}
