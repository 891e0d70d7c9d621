import type { Kysely } from 'kysely';
import type { Schema } from '../database/schema.ts';
import type { Language } from '../languages/languages.ts';
import type { Clock } from '../shared/clock.ts';
import { oldestKept, storableText } from './keeping.ts';

/** A question that nothing in the corpus supports an answer to, kept for those who look after the corpus. */
export interface OpenQuestion {
  readonly id: number;
  readonly person: number;
  readonly question: string;
  readonly language: Language;
  /** Milliseconds UTC. */
  readonly at: number;
}

export interface OpenQuestionStore {
  /** Returns the id. */
  add(question: Omit<OpenQuestion, 'id' | 'at'>): Promise<number>;
  /** Newest first, and none older than the days of keeping. */
  list(limit: number): Promise<OpenQuestion[]>;
  /** Deletes what is too old; returns how many. */
  purge(): Promise<number>;
  /** Deletes a person's questions. */
  forget(person: number): Promise<void>;
}

/** @param options.keepDays for how many days a question is kept */
export function createOpenQuestionStore(options: {
  db: Kysely<Schema>;
  clock: Clock;
  keepDays: number;
}): OpenQuestionStore {
  const { db, clock, keepDays } = options;
  return {
    async add({ person, question, language }) {
      const { id } = await db
        .insertInto('open_questions')
        .values({ person, question: storableText(question), language, at: clock.now() })
        .returning('id')
        .executeTakeFirstOrThrow();
      return id;
    },

    list: (limit) =>
      db
        .selectFrom('open_questions')
        .selectAll()
        .where('at', '>=', oldestKept(clock, keepDays))
        .orderBy('id', 'desc')
        .limit(limit)
        .execute(),

    async purge() {
      const deleted = await db
        .deleteFrom('open_questions')
        .where('at', '<', oldestKept(clock, keepDays))
        .executeTakeFirstOrThrow();
      return Number(deleted.numDeletedRows);
    },

    async forget(person) {
      await db.deleteFrom('open_questions').where('person', '=', person).execute();
    },
  };
}
