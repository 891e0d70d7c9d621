import type { Kysely } from 'kysely';
import type { Schema } from '../database/schema.ts';
import type { Language } from '../languages/languages.ts';
import type { QuietHours, Role } from './person.ts';
import type { PersonRow } from './person-row.ts';
import { writeQuiet } from './quiet-text.ts';

/** What is set of a person. Each setter tells whether the person is known; nobody is made by setting something. */
export interface Preferences {
  setLanguage(id: number, language: Language | undefined): Promise<boolean>;
  setRole(id: number, role: Role): Promise<boolean>;
  setBlocked(id: number, blocked: boolean): Promise<boolean>;
  setMuted(id: number, muted: boolean): Promise<boolean>;
  /** Undefined: the usual ones again. */
  setQuiet(id: number, quiet: QuietHours | 'off' | undefined): Promise<boolean>;
  /** An IANA name; undefined: the programme's. */
  setTimeZone(id: number, timeZone: string | undefined): Promise<boolean>;
}

export function createPreferences(db: Kysely<Schema>): Preferences {
  async function change(id: number, values: Partial<Omit<PersonRow, 'id'>>): Promise<boolean> {
    const changed = await db.updateTable('people').set(values).where('id', '=', id).returning('id').execute();
    return changed.length > 0;
  }
  return {
    setLanguage: (id, language) => change(id, { language: language ?? null }),
    setRole: (id, role) => change(id, { role }),
    setBlocked: (id, blocked) => change(id, { blocked: blocked ? 1 : 0 }),
    setMuted: (id, muted) => change(id, { muted: muted ? 1 : 0 }),
    setQuiet: (id, quiet) => change(id, { quiet: quiet === undefined ? null : writeQuiet(quiet) }),
    setTimeZone: (id, timeZone) => change(id, { time_zone: timeZone ?? null }),
  };
}
