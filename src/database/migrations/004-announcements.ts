import { sql, type Kysely } from 'kysely';
import type { ColumnTypes } from './column-types.ts';

/** Announcements, what became of each for each recipient, and what people answered. */
export async function announcements({ schema }: Kysely<unknown>, types: ColumnTypes): Promise<void> {
  await schema
    .createTable('announcements')
    .addColumn('id', types.ownId, types.asOwnId)
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('author', types.integer)
    .addColumn('content', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('audience', 'text', (column) => column.notNull())
    .addColumn('urgent', 'integer', (column) => column.notNull())
    .addColumn('send_at', types.integer)
    .addColumn('useful_until', types.integer)
    .addColumn('approved_by', types.integer)
    .addColumn('approved_at', types.integer)
    .addColumn('started_at', types.integer)
    .addColumn('ended_at', types.integer)
    .addColumn('cancel_reason', 'text')
    .addColumn('created_at', types.integer, (column) => column.notNull())
    .addColumn('changed_at', types.integer, (column) => column.notNull())
    .execute();
  await schema.createIndex('announcements_state').on('announcements').columns(['state']).execute();
  await schema.createIndex('announcements_changed').on('announcements').columns(['changed_at']).execute();

  await schema
    .createTable('rounds')
    .addColumn('id', types.ownId, types.asOwnId)
    .addColumn('announcement', types.integer, (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('scope', 'text')
    .addColumn('filled', 'integer', (column) => column.notNull())
    .addColumn('person', types.integer)
    .addColumn('created_at', types.integer, (column) => column.notNull())
    .addColumn('started_at', types.integer)
    .addColumn('ended_at', types.integer)
    .execute();
  await schema.createIndex('rounds_state').on('rounds').columns(['state']).execute();
  await schema.createIndex('rounds_announcement').on('rounds').columns(['announcement']).execute();

  await schema
    .createTable('deliveries')
    .addColumn('id', types.ownId, types.asOwnId)
    .addColumn('round', types.integer, (column) => column.notNull())
    .addColumn('announcement', types.integer, (column) => column.notNull())
    .addColumn('chat', types.integer, (column) => column.notNull())
    .addColumn('topic', types.integer, (column) => column.notNull())
    .addColumn('person', types.integer)
    .addColumn('language', 'text')
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('reason', 'text')
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('step', 'integer', (column) => column.notNull())
    .addColumn('messages', 'text', (column) => column.notNull())
    .addColumn('holder', 'text')
    .addColumn('not_before', types.integer, (column) => column.notNull())
    .addColumn('at', types.integer, (column) => column.notNull())
    .addUniqueConstraint('deliveries_recipient', ['round', 'chat', 'topic'])
    .execute();
  await schema.createIndex('deliveries_next').on('deliveries').columns(['round', 'state', 'id']).execute();
  // Who sends looks for calls that nobody recorded each second; there are never more than a few.
  await schema
    .createIndex('deliveries_calls')
    .on('deliveries')
    .columns(['announcement'])
    .where(sql.ref('state'), '=', sql.lit('sending'))
    .execute();
  await schema.createIndex('deliveries_chat').on('deliveries').columns(['chat', 'announcement']).execute();

  await schema
    .createTable('reactions')
    .addColumn('announcement', types.integer, (column) => column.notNull())
    .addColumn('person', types.integer, (column) => column.notNull())
    .addColumn('button', 'integer', (column) => column.notNull())
    .addColumn('at', types.integer, (column) => column.notNull())
    .addPrimaryKeyConstraint('reactions_key', ['announcement', 'person'])
    .execute();

  await schema
    .createTable('announced_polls')
    .addColumn('poll', 'text', (column) => column.primaryKey())
    .addColumn('announcement', types.integer, (column) => column.notNull())
    .addColumn('part', 'integer', (column) => column.notNull())
    .execute();

  await schema
    .createTable('poll_votes')
    .addColumn('announcement', types.integer, (column) => column.notNull())
    .addColumn('part', 'integer', (column) => column.notNull())
    .addColumn('person', types.integer, (column) => column.notNull())
    .addColumn('options', 'text', (column) => column.notNull())
    .addColumn('at', types.integer, (column) => column.notNull())
    .addPrimaryKeyConstraint('poll_votes_key', ['announcement', 'part', 'person'])
    .execute();

  await schema
    .createTable('announcement_cards')
    .addColumn('announcement', types.integer, (column) => column.notNull())
    .addColumn('chat', types.integer, (column) => column.notNull())
    .addColumn('message', types.integer, (column) => column.notNull())
    .addPrimaryKeyConstraint('announcement_cards_key', ['announcement', 'chat'])
    .execute();

  await schema
    .createTable('awaited_messages')
    .addColumn('person', types.integer, (column) => column.primaryKey())
    .addColumn('announcement', types.integer, (column) => column.notNull())
    .addColumn('purpose', 'text', (column) => column.notNull())
    .addColumn('at', types.integer, (column) => column.notNull())
    .execute();

  await schema
    .createTable('leases')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('holder', 'text', (column) => column.notNull())
    .addColumn('until', types.integer, (column) => column.notNull())
    .execute();
}
