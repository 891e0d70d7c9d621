import type { Kysely, Selectable, Updateable } from 'kysely';
import type { Schema, TurnsTable } from '../database/schema.ts';
import type { Clock } from '../shared/clock.ts';
import { oldestKept, storableText } from './keeping.ts';
import type { ConversationKey, StoredTurn } from './turn.ts';

export type NewTurn = Omit<StoredTurn, 'id' | 'at'>;
export type TurnChanges = Partial<Omit<NewTurn, keyof ConversationKey>>;

/** What is older than the days of keeping is never given out, also before it is purged. */
export interface TurnStore {
  /** Returns the turn's id. */
  add(turn: NewTurn): Promise<number>;
  /** Tells whether there is such a turn; its time stays the time of the question. */
  update(id: number, changes: TurnChanges): Promise<boolean>;
  /** The last turns of a conversation, oldest first. */
  recent(key: ConversationKey, limit: number): Promise<StoredTurn[]>;
  last(key: ConversationKey): Promise<StoredTurn | undefined>;
  find(id: number): Promise<StoredTurn | undefined>;
  /** The turn that a question's message began; the last one when there are several. */
  findByQuestion(key: ConversationKey, questionMessage: number): Promise<StoredTurn | undefined>;
  /** The turn that one of an answer's messages belongs to. */
  findByAnswer(chat: number, messageId: number): Promise<StoredTurn | undefined>;
  /** Deletes what is too old, with its feedback; returns the number of turns. */
  purge(): Promise<number>;
  /** Deletes everything that a person asked, in all chats. */
  forget(person: number): Promise<void>;
}

/** @param options.keepDays for how many days a turn is kept */
export function createTurnStore(options: { db: Kysely<Schema>; clock: Clock; keepDays: number }): TurnStore {
  const { db, clock, keepDays } = options;

  const newestFirst = () =>
    db.selectFrom('turns').selectAll().where('at', '>=', oldestKept(clock, keepDays)).orderBy('id', 'desc');
  const inConversation = ({ person, chat, thread }: ConversationKey) =>
    newestFirst().where('person', '=', person).where('chat', '=', chat).where('thread', '=', thread);

  async function recent(key: ConversationKey, limit: number): Promise<StoredTurn[]> {
    return (await inConversation(key).limit(limit).execute()).map(toTurn).reverse();
  }

  async function find(id: number): Promise<StoredTurn | undefined> {
    const row = await newestFirst().where('id', '=', id).executeTakeFirst();
    return row && toTurn(row);
  }

  return {
    async add(turn) {
      const { person, chat, thread, question, questionMessage, language, status, answer } = turn;
      const { id } = await db
        .insertInto('turns')
        .values({
          ...{ person, chat, thread, language, status, answer },
          question: storableText(question),
          question_message: questionMessage,
          answer_messages: JSON.stringify(turn.answerMessages),
          at: clock.now(),
        })
        .returning('id')
        .executeTakeFirstOrThrow();
      return id;
    },

    async update(id, changes) {
      const columns = toColumns(changes);
      if (Object.keys(columns).length === 0) return (await find(id)) !== undefined;
      const changed = await db
        .updateTable('turns')
        .set(columns)
        .where('id', '=', id)
        .returning('id')
        .execute();
      return changed.length > 0;
    },

    recent,
    last: async (key) => (await recent(key, 1))[0],

    find,

    async findByQuestion(key, questionMessage) {
      const row = await inConversation(key)
        .where('question_message', '=', questionMessage)
        .limit(1)
        .executeTakeFirst();
      return row && toTurn(row);
    },

    async findByAnswer(chat, messageId) {
      // The list is text to the database: it narrows the search, and the list itself decides.
      const rows = await newestFirst()
        .where('chat', '=', chat)
        .where('answer_messages', 'like', `%${messageId}%`)
        .execute();
      return rows.map(toTurn).find(({ answerMessages }) => answerMessages.includes(messageId));
    },

    async purge() {
      const deleted = await db
        .deleteFrom('turns')
        .where('at', '<', oldestKept(clock, keepDays))
        .executeTakeFirstOrThrow();
      return Number(deleted.numDeletedRows);
    },

    async forget(person) {
      await db.deleteFrom('turns').where('person', '=', person).execute();
    },
  };
}

/** Column by column, so that what else an object carries never reaches the table. */
function toColumns(changes: TurnChanges): Updateable<TurnsTable> {
  const { question, questionMessage, language, status, answer, answerMessages } = changes;
  return {
    ...(question !== undefined && { question: storableText(question) }),
    ...(questionMessage !== undefined && { question_message: questionMessage }),
    ...(language !== undefined && { language }),
    ...(status !== undefined && { status }),
    ...(answer !== undefined && { answer }),
    ...(answerMessages !== undefined && { answer_messages: JSON.stringify(answerMessages) }),
  };
}

function toTurn(row: Selectable<TurnsTable>): StoredTurn {
  const { question_message, answer_messages, ...same } = row;
  return {
    ...same,
    questionMessage: question_message,
    answerMessages: JSON.parse(answer_messages) as number[],
  };
}
