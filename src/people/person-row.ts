import type { Selectable } from 'kysely';
import type { Schema } from '../database/schema.ts';
import type { Person } from './person.ts';
import { readQuiet } from './quiet-text.ts';

export type PersonRow = Selectable<Schema['people']>;

export function toPerson(row: PersonRow, cohorts: readonly string[]): Person {
  const quiet = readQuiet(row.quiet ?? '');
  return {
    id: row.id,
    ...(row.language !== null && { language: row.language }),
    ...(row.language_code !== null && { languageCode: row.language_code }),
    role: row.role,
    cohorts,
    ...(row.name !== null && { name: row.name }),
    ...(row.muted === 1 && { muted: true }),
    ...(quiet !== undefined && { quiet }),
    ...(row.time_zone !== null && { timeZone: row.time_zone }),
    ...(row.enrolled_at !== null && { enrolledAt: row.enrolled_at }),
    blocked: row.blocked === 1,
    firstSeen: row.first_seen,
    lastSeen: row.last_seen,
  };
}
