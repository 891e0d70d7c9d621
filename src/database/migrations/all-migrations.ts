import type { Kysely, Migration } from 'kysely';
import { peopleAndTurns } from './001-people-and-turns.ts';
import { corpusKeeping } from './002-corpus-keeping.ts';
import { invitesAndGroups } from './003-invites-and-groups.ts';
import { announcements } from './004-announcements.ts';
import type { ColumnTypes } from './column-types.ts';

/**
 * Every step from an empty database to today's tables, by name; they run in the order of their names.
 * A step that was released is never changed: what is wrong with it is put right by the next one.
 */
const steps: Record<string, (db: Kysely<unknown>, types: ColumnTypes) => Promise<void>> = {
  '001-people-and-turns': peopleAndTurns,
  '002-corpus-keeping': corpusKeeping,
  '003-invites-and-groups': invitesAndGroups,
  '004-announcements': announcements,
};

export function allMigrations(types: ColumnTypes): Record<string, Migration> {
  return Object.fromEntries(
    Object.entries(steps).map(([name, up]) => [name, { up: (db: Kysely<unknown>) => up(db, types) }]),
  );
}
