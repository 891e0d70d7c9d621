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
  /** Newest first; with `states` only those. */
  list(options: {
    readonly states?: readonly AnnouncementState[];
    readonly most: number;
  }): Promise<Announcement[]>;
  /** Approved ones whose time has come. Oldest first. */
  due(now: number): Promise<Announcement[]>;
  /** Changes it if it is in one of these states at this moment; undefined when it is not. */
  change(
    id: number,
    states: readonly AnnouncementState[],
    values: Updateable<AnnouncementsTable>,
    now: number,
  ): Promise<Announcement | undefined>;
  /** Something that grows whenever any announcement changes. */
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
      return (await query.execute()).map(toAnnouncement);
    },

    async due(now) {
      const rows = await db
        .selectFrom('announcements')
        .selectAll()
        .where('state', '=', 'approved')
        .where((where) => where.or([where('send_at', 'is', null), where('send_at', '<=', now)]))
        .orderBy('urgent', 'desc')
        .orderBy('id')
        .execute();
      return rows.map(toAnnouncement);
    },

    async change(id, states, values, now) {
      const row = await db
        .updateTable('announcements')
        .set({ ...values, changed_at: now })
        .where('id', '=', id)
        .where('state', 'in', states)
        .returningAll()
        .executeTakeFirst();
      return row && toAnnouncement(row);
    },

    async lastChange() {
      const { count, last } = await db
        .selectFrom('announcements')
        .select(({ fn }) => [fn.countAll<number>().as('count'), fn.max('changed_at').as('last')])
        .executeTakeFirstOrThrow();
      return `${count} ${last}`;
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
