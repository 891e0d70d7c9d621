import { createFeedbackStore } from './conversations/feedback-store.ts';
import { forgetPerson } from './conversations/forget-person.ts';
import { createOpenQuestionStore } from './conversations/open-question-store.ts';
import { createTurnStore } from './conversations/turn-store.ts';
import { createUpdateLog } from './conversations/update-log.ts';
import type { Database } from './database/open-database.ts';
import { createPersonStore, type PersonStore } from './people/person-store.ts';
import { roleOf } from './people/roles.ts';
import type { Clock } from './shared/clock.ts';

export interface StoresOptions {
  readonly database: Database;
  readonly clock: Clock;
  /** Days that questions and answers are kept. */
  readonly keepDays: number;
  readonly ownerIds: readonly number[];
}

export type Stores = ReturnType<typeof createStores>;

/** Everything that is kept, over one database. */
export function createStores({ database, clock, keepDays, ownerIds }: StoresOptions) {
  const { db } = database;
  const people = createPersonStore({ db, clock });
  const turns = createTurnStore({ db, clock, keepDays });
  const openQuestions = createOpenQuestionStore({ db, clock, keepDays });
  const updates = createUpdateLog({ db, clock });
  return {
    people: withOwners(people, ownerIds),
    turns,
    openQuestions,
    feedback: createFeedbackStore({ db, clock }),
    seenUpdate: (updateId: number) => updates.seen(updateId),
    forgetPerson: (person: number) =>
      forgetPerson({
        database,
        person,
        storesOn: (transaction) => [
          createTurnStore({ db: transaction, clock, keepDays }),
          createFeedbackStore({ db: transaction, clock }),
          createOpenQuestionStore({ db: transaction, clock, keepDays }),
          createPersonStore({ db: transaction, clock }),
        ],
      }),
    /** Deletes what has grown too old. */
    purge: async () => {
      await turns.purge();
      await openQuestions.purge();
      await updates.purge();
    },
  };
}

/** Owners are named in the configuration, so they are owners whatever the database says. */
function withOwners(people: PersonStore, ownerIds: readonly number[]): PersonStore {
  return {
    ...people,
    see: async (id, languageCode) => {
      const person = await people.see(id, languageCode);
      return { ...person, role: roleOf(person, ownerIds) };
    },
  };
}
