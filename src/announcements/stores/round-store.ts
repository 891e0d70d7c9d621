import type { Kysely, Selectable } from 'kysely';
import type { RoundsTable, Schema } from '../../database/schema.ts';
import type { Language } from '../../languages/languages.ts';
import type { Round, RoundKind, RoundState } from '../delivery.ts';

/** What an edit changed: one slot, in the words of one language. */
export interface EditScope {
  readonly slot: number;
  readonly language: Language;
}

/** A round as the sender works on it. */
export interface StoredRound extends Round {
  readonly scope?: EditScope;
  /** True when the rows of all its recipients are written. */
  readonly filled: boolean;
}

export interface RoundStore {
  add(round: {
    readonly announcement: number;
    readonly kind: RoundKind;
    readonly revision: number;
    readonly scope?: EditScope;
    readonly person?: number;
    readonly now: number;
  }): Promise<StoredRound>;
  /** Oldest first. */
  of(announcement: number): Promise<StoredRound[]>;
  inStates(states: readonly RoundState[]): Promise<StoredRound[]>;
  /** Moves rounds of an announcement from one of these states to another. */
  move(announcement: number, from: readonly RoundState[], to: RoundState, now: number): Promise<void>;
  start(id: number, now: number): Promise<void>;
  filled(id: number): Promise<void>;
  /** What was done goes on: some of its recipients are pending again. */
  reopen(id: number): Promise<void>;
  /** Only a running one ends; false when it was not. */
  end(id: number, now: number): Promise<boolean>;
}

export function createRoundStore(db: Kysely<Schema>): RoundStore {
  return {
    async add({ announcement, kind, revision, scope, person, now }) {
      const row = await db
        .insertInto('rounds')
        .values({
          ...{ announcement, kind, revision, state: 'waiting', filled: 0, person: person ?? null },
          ...{ scope: scope ? JSON.stringify(scope) : null, created_at: now },
        })
        .returningAll()
        .executeTakeFirstOrThrow();
      return toRound(row);
    },

    async of(announcement) {
      const rows = await db
        .selectFrom('rounds')
        .selectAll()
        .where('announcement', '=', announcement)
        .orderBy('id')
        .execute();
      return rows.map(toRound);
    },

    async inStates(states) {
      const rows = await db
        .selectFrom('rounds')
        .selectAll()
        .where('state', 'in', states)
        .orderBy('id')
        .execute();
      return rows.map(toRound);
    },

    async move(announcement, from, to, now) {
      const ended = to === 'done' || to === 'stopped';
      await db
        .updateTable('rounds')
        .set({ state: to, ...(ended ? { ended_at: now } : {}) })
        .where('announcement', '=', announcement)
        .where('state', 'in', from)
        .execute();
    },

    async start(id, now) {
      await db
        .updateTable('rounds')
        .set({ state: 'running', started_at: now })
        .where('id', '=', id)
        .where('state', '=', 'waiting')
        .execute();
    },

    async filled(id) {
      await db.updateTable('rounds').set({ filled: 1 }).where('id', '=', id).execute();
    },

    async reopen(id) {
      await db
        .updateTable('rounds')
        .set({ state: 'running', ended_at: null })
        .where('id', '=', id)
        .where('state', '=', 'done')
        .execute();
    },

    async end(id, now) {
      const ended = await db
        .updateTable('rounds')
        .set({ state: 'done', ended_at: now })
        .where('id', '=', id)
        .where('state', '=', 'running')
        .returning('id')
        .execute();
      return ended.length > 0;
    },
  };
}

function toRound(row: Selectable<RoundsTable>): StoredRound {
  return {
    ...{ id: row.id, announcement: row.announcement, kind: row.kind, state: row.state },
    ...{ revision: row.revision, filled: row.filled === 1, createdAt: row.created_at },
    ...(row.scope === null ? {} : { scope: JSON.parse(row.scope) as EditScope }),
    ...(row.started_at === null ? {} : { startedAt: row.started_at }),
    ...(row.ended_at === null ? {} : { endedAt: row.ended_at }),
  };
}
