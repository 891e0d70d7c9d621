import type { Kysely } from 'kysely';
import type { Schema } from '../database/schema.ts';
import type { Clock } from '../shared/clock.ts';
import type { AuditAction, AuditEntry } from './curation.ts';

const ACTIONS: Readonly<Record<AuditAction, true>> = {
  published: true,
  replaced: true,
  noted: true,
  retired: true,
  removed: true,
  'rolled-back': true,
  expected: true,
  ingested: true,
};

/** Writes down who changed what in the corpus, and when. */
export interface AuditLog {
  /** `on` is a transaction that the entries belong to. */
  add(entries: readonly Omit<AuditEntry, 'at'>[], on?: Kysely<Schema>): Promise<void>;
  /** Newest first; of one document, or of all. */
  list(options: { readonly path?: string; readonly limit: number }): Promise<AuditEntry[]>;
  /** Takes a person's name off the entries; what was done stays. */
  forget(person: number): Promise<void>;
}

export function createAuditLog({ db, clock }: { db: Kysely<Schema>; clock: Clock }): AuditLog {
  return {
    async add(entries, on = db) {
      if (entries.length === 0) return;
      const rows = entries.map(({ person, action, document, version }) => ({
        person: person ?? null,
        action,
        document: document ?? null,
        version: version ?? null,
        at: clock.now(),
      }));
      await on.insertInto('audit').values(rows).execute();
    },
    async list({ path, limit }) {
      let query = db.selectFrom('audit').selectAll().orderBy('id', 'desc').limit(limit);
      if (path !== undefined) query = query.where('document', '=', path);
      return (await query.execute()).flatMap(({ at, person, action, document, version }) =>
        isAction(action)
          ? [
              {
                at,
                action,
                ...(person === null ? {} : { person }),
                ...(document === null ? {} : { document }),
                ...(version === null ? {} : { version }),
              },
            ]
          : [],
      );
    },
    async forget(person) {
      await db.updateTable('audit').set({ person: null }).where('person', '=', person).execute();
    },
  };
}

function isAction(text: string): text is AuditAction {
  return Object.hasOwn(ACTIONS, text);
}
