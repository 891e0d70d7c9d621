import type { Kysely } from 'kysely';
import type { ColumnTypes } from './column-types.ts';

/** Vectors that were computed once, files that wait for a decision, and who changed the corpus when. */
export async function corpusKeeping({ schema }: Kysely<unknown>, types: ColumnTypes): Promise<void> {
  await schema
    .createTable('embeddings')
    .addColumn('embedder', 'text', (column) => column.notNull())
    .addColumn('text_hash', 'text', (column) => column.notNull())
    .addColumn('vector', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('embeddings_key', ['embedder', 'text_hash'])
    .execute();

  await schema
    .createTable('drafts')
    .addColumn('id', types.ownId, types.asOwnId)
    .addColumn('person', types.integer, (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .addColumn('at', types.integer, (column) => column.notNull())
    .execute();
  await schema.createIndex('drafts_state').on('drafts').columns(['state']).execute();

  await schema
    .createTable('awaited_files')
    .addColumn('person', types.integer, (column) => column.primaryKey())
    .addColumn('path', 'text', (column) => column.notNull())
    .addColumn('at', types.integer, (column) => column.notNull())
    .execute();

  await schema
    .createTable('audit')
    .addColumn('id', types.ownId, types.asOwnId)
    .addColumn('person', types.integer)
    .addColumn('action', 'text', (column) => column.notNull())
    .addColumn('document', 'text')
    .addColumn('version', types.integer)
    .addColumn('at', types.integer, (column) => column.notNull())
    .execute();
  await schema.createIndex('audit_document').on('audit').columns(['document', 'id']).execute();
}
