import type { Kysely } from 'kysely';
import type { ColumnTypes } from './column-types.ts';

/** What announcements need of people, how people arrive, and the groups that the bot is in. */
export async function invitesAndGroups({ schema }: Kysely<unknown>, types: ColumnTypes): Promise<void> {
  await schema.alterTable('people').addColumn('name', 'text').execute();
  await schema
    .alterTable('people')
    .addColumn('muted', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
  await schema.alterTable('people').addColumn('quiet', 'text').execute();
  await schema.alterTable('people').addColumn('time_zone', 'text').execute();
  await schema.alterTable('people').addColumn('enrolled_at', types.integer).execute();

  await schema
    .createTable('group_chats')
    .addColumn('chat', types.integer, (column) => column.notNull())
    .addColumn('topic', types.integer, (column) => column.notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('active', 'integer', (column) => column.notNull())
    .addColumn('at', types.integer, (column) => column.notNull())
    .addPrimaryKeyConstraint('group_chats_key', ['chat', 'topic'])
    .execute();

  await schema
    .createTable('invites')
    .addColumn('id', types.ownId, types.asOwnId)
    .addColumn('hash', 'text', (column) => column.notNull().unique())
    .addColumn('label', 'text', (column) => column.notNull())
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('cohorts', 'text', (column) => column.notNull())
    .addColumn('language', 'text')
    .addColumn('name', 'text')
    .addColumn('person', types.integer)
    .addColumn('expires_at', types.integer)
    .addColumn('most_uses', 'integer')
    .addColumn('uses', 'integer', (column) => column.notNull())
    .addColumn('revoked_at', types.integer)
    .addColumn('at', types.integer, (column) => column.notNull())
    .execute();

  await schema
    .createTable('invite_uses')
    .addColumn('invite', types.integer, (column) => column.notNull())
    .addColumn('person', types.integer, (column) => column.notNull())
    .addColumn('at', types.integer, (column) => column.notNull())
    .addPrimaryKeyConstraint('invite_uses_key', ['invite', 'person'])
    .execute();
}
