import type { Kysely } from 'kysely';
import type { Schema } from '../database/schema.ts';
import type { Clock } from '../shared/clock.ts';

/** A group that the bot is in, or one topic of it. */
export interface GroupChat {
  readonly chat: number;
  /** 0: the group itself. */
  readonly topic: number;
  readonly title: string;
}

/** The groups that announcements can name. */
export interface GroupChats {
  /** The bot is in a group of this title. */
  see(chat: number, title: string): Promise<void>;
  /** A topic has this title now. */
  seeTopic(chat: number, topic: number, title: string): Promise<void>;
  /** A topic had this title when it was opened; a title that is known stays. */
  meetTopic(chat: number, topic: number, title: string): Promise<void>;
  /** The bot is no longer in it. */
  left(chat: number): Promise<void>;
  /** The group got another id. */
  moved(from: number, to: number): Promise<void>;
  /** Those that the bot is in, by title, topics after their group. */
  list(): Promise<GroupChat[]>;
}

export function createGroupChats({ db, clock }: { db: Kysely<Schema>; clock: Clock }): GroupChats {
  const put = async (chat: number, topic: number, title: string): Promise<void> => {
    const values = { title, active: 1 as const, at: clock.now() };
    await db
      .insertInto('group_chats')
      .values({ chat, topic, ...values })
      .onConflict((conflict) => conflict.columns(['chat', 'topic']).doUpdateSet(values))
      .execute();
  };

  return {
    async see(chat, title) {
      await put(chat, 0, title);
      // The topics of a group that the bot came back to.
      await db
        .updateTable('group_chats')
        .set({ active: 1 })
        .where('chat', '=', chat)
        .where('active', '=', 0)
        .execute();
    },

    async seeTopic(chat, topic, title) {
      await put(chat, topic, title);
    },

    async meetTopic(chat, topic, title) {
      await db
        .insertInto('group_chats')
        .values({ chat, topic, title, active: 1, at: clock.now() })
        .onConflict((conflict) => conflict.columns(['chat', 'topic']).doUpdateSet({ active: 1 }))
        .execute();
    },

    async left(chat) {
      const values = { active: 0 as const, at: clock.now() };
      await db.updateTable('group_chats').set(values).where('chat', '=', chat).execute();
    },

    async moved(from, to) {
      await db.transaction().execute(async (transaction) => {
        // The group may have been seen under its new id before.
        const known = transaction.selectFrom('group_chats').select('topic').where('chat', '=', to);
        await transaction
          .deleteFrom('group_chats')
          .where('chat', '=', from)
          .where('topic', 'in', known)
          .execute();
        await transaction.updateTable('group_chats').set({ chat: to }).where('chat', '=', from).execute();
      });
    },

    async list() {
      const rows = await db
        .selectFrom('group_chats')
        .select(['chat', 'topic', 'title'])
        .where('active', '=', 1)
        .execute();
      const titles = new Map(rows.filter(({ topic }) => topic === 0).map(({ chat, title }) => [chat, title]));
      const titleOf = ({ chat }: GroupChat) => titles.get(chat) ?? '';
      return rows.sort(
        (one, other) =>
          titleOf(one).localeCompare(titleOf(other)) || one.chat - other.chat || one.topic - other.topic,
      );
    },
  };
}
