import type { Kysely, Selectable, Updateable } from 'kysely';
import type { AnnouncementsTable, Schema } from '../../database/schema.ts';
import type { Announcement, AnnouncementState } from '../announcement.ts';
import { readContent, writeContent } from '../content/content-json.ts';
import type { AnnouncementContent } from '../content/content.ts';

export type AnnouncementRow = Selectable<AnnouncementsTable>;

export interface AnnouncementStore {
  insert(announcement: {
    readonly author?: number;
    readonly content: AnnouncementContent;
    readonly audience: string;
    readonly now: number;
  }): Promise<Announcement>;
  find(id: number): Promise<Announcement | undefined>;
  /** Newest first; with `states` only those. What is damaged is left out; whoever looks for it alone is told. */
  list(options: {
    readonly states?: readonly AnnouncementState[];
    readonly most: number;
  }): Promise<Announcement[]>;
  /** The numbers of approved ones whose time has come. Urgent ones first, then the oldest. */
  due(now: number): Promise<number[]>;
  /** Changes it if it is in one of these states, and as it was `seen`, at this moment; undefined when it is not. */
  change(
    id: number,
    states: readonly AnnouncementState[],
    values: Updateable<AnnouncementsTable>,
    now: number,
    seen?: Announcement,
  ): Promise<Announcement | undefined>;
  /** Something that is another after any announcement went on, or its words changed, whatever the clock says. */
  lastChange(): Promise<string>;
}

/** Keeps announcements; give it a transaction to make it part of one. */
export function createAnnouncementStore(db: Kysely<Schema>): AnnouncementStore {
  return {
    async insert({ author, content, audience, now }) {
      const row = await db
        .insertInto('announcements')
        .values({
          ...{ state: 'draft', author: author ?? null, content: writeContent(content), revision: 1 },
          ...{ audience, urgent: 0, created_at: now, changed_at: now },
        })
        .returningAll()
        .executeTakeFirstOrThrow();
      return toAnnouncement(row);
    },

    async find(id) {
      const row = await db.selectFrom('announcements').selectAll().where('id', '=', id).executeTakeFirst();
      return row && toAnnouncement(row);
    },

    async list({ states, most }) {
      let query = db.selectFrom('announcements').selectAll().orderBy('id', 'desc').limit(most);
      if (states) query = query.where('state', 'in', states);
      return (await query.execute()).flatMap((row) => {
        try {
          return [toAnnouncement(row)];
        } catch {
          // One damaged must not hide the others.
          return [];
        }
      });
    },

    async due(now) {
      const rows = await db
        .selectFrom('announcements')
        .select('id')
        .where('state', '=', 'approved')
        .where((where) => where.or([where('send_at', 'is', null), where('send_at', '<=', now)]))
        .orderBy('urgent', 'desc')
        .orderBy('id')
        .execute();
      return rows.map(({ id }) => id);
    },

    async change(id, states, values, now, seen) {
      let update = db
        .updateTable('announcements')
        .set({ ...values, changed_at: now })
        .where('id', '=', id)
        .where('state', 'in', states);
      if (seen)
        update = update.where('changed_at', '=', seen.changedAt).where('revision', '=', seen.revision);
      const row = await update.returningAll().executeTakeFirst();
      return row && toAnnouncement(row);
    },

    async lastChange() {
      const rows = await db
        .selectFrom('announcements')
        .select(({ fn }) => ['state', fn.countAll<number>().as('count'), fn.max('changed_at').as('last')])
        .select(({ fn }) => fn.sum<number>('revision').as('revisions'))
        .groupBy('state')
        .orderBy('state')
        .execute();
      return rows.map((row) => `${row.state} ${row.count} ${row.last} ${row.revisions}`).join();
    },
  };
}

function toAnnouncement(row: AnnouncementRow): Announcement {
  return {
    id: row.id,
    state: row.state,
    ...optional('author', row.author),
    content: readContent(row.content),
    revision: row.revision,
    audience: row.audience,
    urgent: row.urgent === 1,
    ...optional('sendAt', row.send_at),
    ...optional('usefulUntil', row.useful_until),
    ...optional('approvedBy', row.approved_by),
    ...optional('approvedAt', row.approved_at),
    ...optional('startedAt', row.started_at),
    ...optional('endedAt', row.ended_at),
    ...optional('cancelReason', row.cancel_reason),
    createdAt: row.created_at,
    changedAt: row.changed_at,
  };
}

function optional<K extends string, V>(key: K, value: V | null): { [P in K]?: V } {
  return value === null ? {} : ({ [key]: value } as { [P in K]: V });
}
