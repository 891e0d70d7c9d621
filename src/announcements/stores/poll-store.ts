import type { Kysely } from 'kysely';
import type { Schema } from '../../database/schema.ts';
import type { Clock } from '../../shared/clock.ts';

/** A poll that went out to one recipient, and what it belongs to. */
export interface AnnouncedPoll {
  /** Telegram's id. */
  readonly poll: string;
  readonly announcement: number;
  /** The part's place, counted from 0. */
  readonly part: number;
}

export interface PollStore {
  add(poll: AnnouncedPoll): Promise<void>;
  find(poll: string): Promise<AnnouncedPoll | undefined>;
  /** What somebody voted last; an empty list takes the vote back. */
  vote(poll: AnnouncedPoll, person: number, options: readonly number[]): Promise<void>;
  votes(
    announcement: number,
  ): Promise<readonly { readonly part: number; readonly options: readonly number[] }[]>;
}

/** The same poll goes out once to each recipient; their votes are put together here. */
export function createPollStore(db: Kysely<Schema>, clock: Clock): PollStore {
  return {
    async add(poll) {
      await db
        .insertInto('announced_polls')
        .values(poll)
        .onConflict((conflict) => conflict.column('poll').doNothing())
        .execute();
    },

    find: (poll) => db.selectFrom('announced_polls').selectAll().where('poll', '=', poll).executeTakeFirst(),

    async vote({ announcement, part }, person, options) {
      const key = { announcement, part, person };
      if (options.length === 0) {
        await db
          .deleteFrom('poll_votes')
          .where('announcement', '=', announcement)
          .where('part', '=', part)
          .where('person', '=', person)
          .execute();
        return;
      }
      const vote = { options: JSON.stringify(options), at: clock.now() };
      await db
        .insertInto('poll_votes')
        .values({ ...key, ...vote })
        .onConflict((conflict) => conflict.columns(['announcement', 'part', 'person']).doUpdateSet(vote))
        .execute();
    },

    async votes(announcement) {
      const rows = await db
        .selectFrom('poll_votes')
        .select(['part', 'options'])
        .where('announcement', '=', announcement)
        .execute();
      return rows.map(({ part, options }) => ({ part, options: JSON.parse(options) as number[] }));
    },
  };
}
