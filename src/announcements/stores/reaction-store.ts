import type { Kysely } from 'kysely';
import type { Schema } from '../../database/schema.ts';
import type { Clock } from '../../shared/clock.ts';

export interface Reaction {
  readonly person: number;
  /** The button's place, counted from 0. */
  readonly button: number;
  /** Milliseconds UTC. */
  readonly at: number;
}

/** Which button each person pressed last. */
export interface ReactionStore {
  /** False when this was their answer already. */
  put(announcement: number, person: number, button: number): Promise<boolean>;
  of(announcement: number): Promise<Reaction[]>;
  /** True when the announcement came to one of these chats, or may have. */
  isIn(announcement: number, chats: readonly number[]): Promise<boolean>;
  /** The same for any group. */
  isInGroups(announcement: number): Promise<boolean>;
  /** Persons who have the announcement and pressed nothing. */
  silent(announcement: number): Promise<Set<number>>;
}

export function createReactionStore(db: Kysely<Schema>, clock: Clock): ReactionStore {
  /** Nothing came of a row before whose first step is done, unless a call for it was begun and nobody knows how that ended. */
  const arrived = (announcement: number) =>
    db
      .selectFrom('deliveries')
      .select('id')
      .where('announcement', '=', announcement)
      .where((row) => row.or([row('step', '>', 0), row('state', 'in', ['sending', 'unknown'])]))
      .limit(1);

  return {
    async put(announcement, person, button) {
      const at = clock.now();
      const changed = await db
        .insertInto('reactions')
        .values({ announcement, person, button, at })
        .onConflict((conflict) =>
          conflict
            .columns(['announcement', 'person'])
            .doUpdateSet({ button, at })
            .where('reactions.button', '!=', button),
        )
        .returning('person')
        .execute();
      return changed.length > 0;
    },

    of: (announcement) =>
      db
        .selectFrom('reactions')
        .select(['person', 'button', 'at'])
        .where('announcement', '=', announcement)
        .orderBy('at')
        .execute(),

    isIn: async (announcement, chats) =>
      (await arrived(announcement).where('chat', 'in', chats).executeTakeFirst()) !== undefined,

    isInGroups: async (announcement) =>
      (await arrived(announcement).where('chat', '<', 0).executeTakeFirst()) !== undefined,

    async silent(announcement) {
      const rows = await db
        .selectFrom('deliveries')
        .innerJoin('rounds', 'rounds.id', 'deliveries.round')
        .leftJoin('reactions', (join) =>
          join
            .onRef('reactions.announcement', '=', 'deliveries.announcement')
            .onRef('reactions.person', '=', 'deliveries.person'),
        )
        .select('deliveries.person')
        .where('rounds.kind', '=', 'send')
        .where('deliveries.announcement', '=', announcement)
        .where('deliveries.state', '=', 'sent')
        .where('deliveries.person', 'is not', null)
        .where('reactions.button', 'is', null)
        .execute();
      return new Set(rows.flatMap(({ person }) => (person === null ? [] : [person])));
    },
  };
}
