import { Migrator, type Kysely, type Migration } from 'kysely';
import { AdviceError } from '../shared/errors.ts';
import type { Logger } from '../shared/logger.ts';
import type { Schema } from './schema.ts';

/**
 * Brings the tables up to date. Each database does it in one transaction, so a kill on the way leaves the old tables,
 * and two processes that start at once do it one after the other.
 * @throws AdviceError when the database holds steps that this program does not know.
 */
export async function migrate(options: {
  db: Kysely<Schema>;
  migrations: Record<string, Migration>;
  place: string;
  logger: Logger;
}): Promise<void> {
  const { db, migrations, place, logger } = options;
  const applied = await appliedSteps(db);
  const unknown = applied.filter((name) => !(name in migrations));
  if (unknown.length > 0) {
    throw new AdviceError(
      `The database ${place} was written by a newer version of this program (step ${unknown.join(', ')} is not known here). ` +
        'Update the program, or use another database (DATA_DIR or DATABASE_URL).',
    );
  }
  if (applied.length === Object.keys(migrations).length) return;

  const provider = { getMigrations: () => Promise.resolve(migrations) };
  const { error, results } = await new Migrator({ db, provider }).migrateToLatest();
  if (error !== undefined)
    throw error instanceof Error ? error : new Error('migration failed', { cause: error });
  const steps = results?.map(({ migrationName }) => migrationName);
  if (steps?.length) logger.info({ steps }, 'brought the database up to date');
}

/** Read apart from the migrator, which would write its own tables first and tells of unknown steps only in prose. */
async function appliedSteps(db: Kysely<Schema>): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === 'kysely_migration')) return [];
  const steps = db.withTables<{ kysely_migration: { name: string } }>().selectFrom('kysely_migration');
  return (await steps.select('name').execute()).map(({ name }) => name);
}
