import type { Kysely } from 'kysely';
import type { Schema } from '../../database/schema.ts';
import type { Clock } from '../../shared/clock.ts';
import { parseContent, type DraftContent, type PublishDecision } from './draft-content.ts';

export interface StoredDraft {
  readonly id: number;
  readonly person: number;
  readonly content: DraftContent;
}

const NOTHING = JSON.stringify({ kind: 'nothing' } satisfies DraftContent);

export interface DraftStore {
  /** Returns the id. `publishing` is for changes that need no preview. */
  add(person: number, content: DraftContent, state?: 'open' | 'publishing'): Promise<number>;
  /** False when it is no longer open. */
  setContent(id: number, content: DraftContent): Promise<boolean>;
  findOpen(id: number): Promise<StoredDraft | undefined>;
  /** Takes an open draft for publishing; undefined when somebody else was quicker. */
  decide(id: number, decision: PublishDecision): Promise<StoredDraft | undefined>;
  /** After a failure: open for decisions again. */
  reopen(draft: StoredDraft): Promise<void>;
  /** Ends an open draft; false when it was none. */
  discard(id: number): Promise<boolean>;
  /** Ends a draft that was being published; on a transaction, so that the audit goes with it. */
  close(id: number, state: 'published' | 'discarded', on?: Kysely<Schema>): Promise<void>;
  /** Those being published, oldest first. */
  underWay(): Promise<StoredDraft[]>;
  /** Ids of the open ones: all, or those made before a moment. */
  open(before?: number): Promise<number[]>;
  /** Open ones whose files were still being received when the process died. */
  unready(): Promise<number[]>;
  openOf(person: number): Promise<number[]>;
  /** Deletes a person's drafts but those being published. */
  forget(person: number): Promise<void>;
}

export function createDraftStore(options: { db: Kysely<Schema>; clock: Clock }): DraftStore {
  const { db, clock } = options;
  const read = (row: { id: number; person: number; content: string }): StoredDraft => ({
    id: row.id,
    person: row.person,
    content: parseContent(row.content),
  });
  const rows = (on: Kysely<Schema> = db) => on.selectFrom('drafts').select(['id', 'person', 'content']);
  const changeOpen = async (
    id: number,
    change: { state?: 'publishing' | 'discarded'; content: string },
    on: Kysely<Schema> = db,
  ) => {
    const { numUpdatedRows } = await on
      .updateTable('drafts')
      .set(change)
      .where('id', '=', id)
      .where('state', '=', 'open')
      .executeTakeFirstOrThrow();
    return numUpdatedRows > 0n;
  };
  const findOpen = async (id: number, on?: Kysely<Schema>) => {
    const row = await rows(on).where('id', '=', id).where('state', '=', 'open').executeTakeFirst();
    return row && read(row);
  };
  return {
    async add(person, content, state = 'open') {
      const values = { person, state, content: JSON.stringify(content), at: clock.now() };
      const { id } = await db.insertInto('drafts').values(values).returning('id').executeTakeFirstOrThrow();
      return id;
    },
    setContent: (id, content) => changeOpen(id, { content: JSON.stringify(content) }),
    findOpen: (id) => findOpen(id),
    decide: (id, decision) =>
      db.transaction().execute(async (transaction) => {
        const draft = await findOpen(id, transaction);
        if (draft?.content.kind !== 'files') return undefined;
        const content: DraftContent = { ...draft.content, decision };
        const change = { state: 'publishing', content: JSON.stringify(content) } as const;
        return (await changeOpen(id, change, transaction)) ? { ...draft, content } : undefined;
      }),
    async reopen({ id, content }) {
      if (content.kind !== 'files') throw new Error('Only files can wait for another decision.');
      const { decision: _, ...undecided } = content;
      await db
        .updateTable('drafts')
        .set({ state: 'open', content: JSON.stringify(undecided) })
        .where('id', '=', id)
        .where('state', '=', 'publishing')
        .execute();
    },
    discard: (id) => changeOpen(id, { state: 'discarded', content: NOTHING }),
    async close(id, state, on = db) {
      await on.updateTable('drafts').set({ state, content: NOTHING }).where('id', '=', id).execute();
    },
    async underWay() {
      const found = await rows().where('state', '=', 'publishing').orderBy('id').execute();
      return found.map(read);
    },
    async open(before) {
      let query = db.selectFrom('drafts').select('id').where('state', '=', 'open');
      if (before !== undefined) query = query.where('at', '<', before);
      return (await query.execute()).map(({ id }) => id);
    },
    async unready() {
      const query = db.selectFrom('drafts').select('id').where('state', '=', 'open');
      return (await query.where('content', '=', NOTHING).execute()).map(({ id }) => id);
    },
    async openOf(person) {
      const query = db.selectFrom('drafts').select('id').where('state', '=', 'open');
      return (await query.where('person', '=', person).execute()).map(({ id }) => id);
    },
    async forget(person) {
      await db.deleteFrom('drafts').where('person', '=', person).where('state', '!=', 'publishing').execute();
    },
  };
}
