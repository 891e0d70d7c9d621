import { forgetRecipient } from './announcements/stores/forget-recipient.ts';
import { createFeedbackStore } from './conversations/feedback-store.ts';
import { forgetPerson } from './conversations/forget-person.ts';
import { createOpenQuestionStore } from './conversations/open-question-store.ts';
import { createTurnStore } from './conversations/turn-store.ts';
import { createUpdateLog } from './conversations/update-log.ts';
import type { Database } from './database/open-database.ts';
import { createGroupChats } from './people/group-chats.ts';
import { createInviteStore } from './people/invites.ts';
import { isInvited } from './people/is-invited.ts';
import { createPersonStore, type PersonStore } from './people/person-store.ts';
import type { Person } from './people/person.ts';
import { roleOf } from './people/roles.ts';
import type { Clock } from './shared/clock.ts';
import { errorMessage } from './shared/errors.ts';
import type { Logger } from './shared/logger.ts';

export interface StoresOptions {
  readonly database: Database;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Days that questions and answers are kept. */
  readonly keepDays: number;
  readonly ownerIds: readonly number[];
  /** `invite`: who wrote without having been invited is nobody to announce to. */
  readonly access: 'open' | 'invite';
}

export type Stores = ReturnType<typeof createStores>;

/** Everything that is kept, over one database. */
export function createStores({ database, clock, logger, keepDays, ownerIds, access }: StoresOptions) {
  const { db } = database;
  const people = createPersonStore({ db, clock });
  const turns = createTurnStore({ db, clock, keepDays });
  const openQuestions = createOpenQuestionStore({ db, clock, keepDays });
  const updates = createUpdateLog({ db, clock });
  /** What nobody's answer depends on may fail to be written: a disk that is full must not silence the bot. */
  const orElse = async <T>(write: () => Promise<T>, instead: () => T | Promise<T>): Promise<T> => {
    try {
      return await write();
    } catch (error) {
      logger.error({ reason: errorMessage(error) }, 'the database could not be written');
      return instead();
    }
  };
  const see: PersonStore['see'] = (id, languageCode, name) =>
    orElse(
      () => people.see(id, languageCode, name),
      async () => (await people.find(id)) ?? passerBy(id, languageCode, clock.now()),
    );
  const listAll: PersonStore['listAll'] = async () => {
    const everybody = await people.listAll();
    return access === 'open'
      ? everybody
      : everybody.filter((one) => isInvited(one) || ownerIds.includes(one.id));
  };
  return {
    people: withOwners({ ...people, see, listAll }, ownerIds),
    invites: createInviteStore({ db, clock }),
    groups: createGroupChats({ db, clock }),
    turns,
    openQuestions,
    feedback: createFeedbackStore({ db, clock }),
    // Rather answered twice than never.
    seenUpdate: (updateId: number) =>
      orElse(
        () => updates.seen(updateId),
        () => false,
      ),
    forgetPerson: (person: number) =>
      forgetPerson({
        database,
        person,
        storesOn: (transaction) => [
          { forget: (id) => forgetRecipient(transaction, id) },
          createTurnStore({ db: transaction, clock, keepDays }),
          createFeedbackStore({ db: transaction, clock }),
          createOpenQuestionStore({ db: transaction, clock, keepDays }),
          createInviteStore({ db: transaction, clock }),
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

function passerBy(id: number, languageCode: string | undefined, now: number): Person {
  return {
    id,
    ...(languageCode === undefined ? {} : { languageCode }),
    ...{ role: 'participant', cohorts: [], blocked: false, firstSeen: now, lastSeen: now },
  };
}

/** Owners are named in the configuration, so they are owners whatever the database says. */
function withOwners(people: PersonStore, ownerIds: readonly number[]): PersonStore {
  const withRole = (person: Person): Person => ({ ...person, role: roleOf(person, ownerIds) });
  return {
    ...people,
    see: async (id, languageCode, name) => withRole(await people.see(id, languageCode, name)),
    find: async (id) => {
      const person = await people.find(id);
      return person && withRole(person);
    },
    listAll: async () => (await people.listAll()).map(withRole),
  };
}
