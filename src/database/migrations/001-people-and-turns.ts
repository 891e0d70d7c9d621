import type { Kysely } from 'kysely';
import type { ColumnTypes } from './column-types.ts';

/** People, what was asked and answered, verdicts, questions without an answer, updates that were dealt with. */
export async function peopleAndTurns({ schema }: Kysely<unknown>, types: ColumnTypes): Promise<void> {
  await schema
    .createTable('people')
    .addColumn('id', types.integer, (column) => column.primaryKey())
    .addColumn('language', 'text')
    .addColumn('language_code', 'text')
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('blocked', 'integer', (column) => column.notNull())
    .addColumn('first_seen', types.integer, (column) => column.notNull())
    .addColumn('last_seen', types.integer, (column) => column.notNull())
    .execute();
  await schema
    .createTable('person_cohorts')
    .addColumn('person', types.integer, (column) =>
      column.notNull().references('people.id').onDelete('cascade'),
    )
    .addColumn('cohort', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('person_cohorts_key', ['person', 'cohort'])
    .execute();

  await schema
    .createTable('turns')
    .addColumn('id', types.ownId, types.asOwnId)
    .addColumn('person', types.integer, (column) => column.notNull())
    .addColumn('chat', types.integer, (column) => column.notNull())
    .addColumn('thread', types.integer, (column) => column.notNull())
    .addColumn('question_message', types.integer, (column) => column.notNull())
    .addColumn('question', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('answer', 'text', (column) => column.notNull())
    .addColumn('answer_messages', 'text', (column) => column.notNull())
    .addColumn('at', types.integer, (column) => column.notNull())
    .execute();
  const turnIndexes = {
    turns_conversation: ['person', 'chat', 'thread', 'id'],
    turns_chat: ['chat', 'id'],
    turns_at: ['at'],
  };
  for (const [name, columns] of Object.entries(turnIndexes)) {
    await schema.createIndex(name).on('turns').columns(columns).execute();
  }

  await schema
    .createTable('feedback')
    .addColumn('turn', types.integer, (column) => column.notNull().references('turns.id').onDelete('cascade'))
    .addColumn('person', types.integer, (column) => column.notNull())
    .addColumn('verdict', 'text', (column) => column.notNull())
    .addColumn('at', types.integer, (column) => column.notNull())
    .addPrimaryKeyConstraint('feedback_key', ['turn', 'person'])
    .execute();

  await schema
    .createTable('open_questions')
    .addColumn('id', types.ownId, types.asOwnId)
    .addColumn('person', types.integer, (column) => column.notNull())
    .addColumn('question', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('at', types.integer, (column) => column.notNull())
    .execute();

  await schema
    .createTable('processed_updates')
    .addColumn('update_id', types.integer, (column) => column.primaryKey())
    .addColumn('at', types.integer, (column) => column.notNull())
    .execute();
}
