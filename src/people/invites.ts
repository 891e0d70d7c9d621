import { createHash, randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Schema } from '../database/schema.ts';
import type { Clock } from '../shared/clock.ts';
import type { Invite, NewInvite } from './invite.ts';
import { toInvite, toRow } from './invite-row.ts';
import { redeemInvite, type Redeemed } from './redeem-invite.ts';

const SECRET_BYTES = 16;

export interface MadeInvite {
  readonly invite: Invite;
  /** 22 letters that a deep link takes; only its hash is kept. */
  readonly secret: string;
}

export interface InviteStore {
  create(invite: NewInvite): Promise<MadeInvite>;
  /** All or none, in the order given. */
  createAll(invites: readonly NewInvite[]): Promise<MadeInvite[]>;
  /** Enrols a person who is known, once; whoever taps twice is not counted twice. */
  redeem(secret: string, person: number): Promise<Redeemed>;
  /** Those for anybody, newest first: without the many that were made for one person each. */
  list(): Promise<Invite[]>;
  /** How many were made for one person each, and how many of these people came. */
  countPersonal(): Promise<{ readonly made: number; readonly used: number }>;
  find(id: number): Promise<Invite | undefined>;
  /** Nobody comes by it from now on; who came stays. False when there is none, or it was revoked before. */
  revoke(id: number): Promise<boolean>;
  /** Erases by which invites somebody came, the invite that bears their name, and that they made any. */
  forget(person: number): Promise<void>;
}

export function createInviteStore(options: {
  db: Kysely<Schema>;
  clock: Clock;
  /** So many random bytes; the system's when absent. */
  random?: (bytes: number) => Buffer;
}): InviteStore {
  const { db, clock, random = randomBytes } = options;

  async function insert(on: Kysely<Schema>, invite: NewInvite): Promise<MadeInvite> {
    const secret = random(SECRET_BYTES).toString('base64url');
    const row = await on
      .insertInto('invites')
      .values(toRow(invite, { hash: hashOf(secret), at: clock.now() }))
      .returningAll()
      .executeTakeFirstOrThrow();
    return { invite: toInvite(row), secret };
  }

  return {
    create: (invite) => insert(db, invite),

    createAll: (invites) =>
      db.transaction().execute(async (transaction) => {
        const made: MadeInvite[] = [];
        for (const invite of invites) made.push(await insert(transaction, invite));
        return made;
      }),

    redeem: (secret, person) =>
      db
        .transaction()
        .execute((transaction) =>
          redeemInvite(transaction, { hash: hashOf(secret), person, now: clock.now() }),
        ),

    async list() {
      const rows = await db
        .selectFrom('invites')
        .selectAll()
        .where('name', 'is', null)
        .orderBy('id', 'desc')
        .execute();
      return rows.map(toInvite);
    },

    async countPersonal() {
      const { made, used } = await db
        .selectFrom('invites')
        .select(({ fn }) => [fn.countAll().as('made'), fn.sum('uses').as('used')])
        .where('name', 'is not', null)
        .executeTakeFirstOrThrow();
      return { made: Number(made), used: Number(used ?? 0) };
    },

    async find(id) {
      const row = await db.selectFrom('invites').selectAll().where('id', '=', id).executeTakeFirst();
      return row && toInvite(row);
    },

    async revoke(id) {
      const revoked = await db
        .updateTable('invites')
        .set({ revoked_at: clock.now() })
        .where('id', '=', id)
        .where('revoked_at', 'is', null)
        .returning('id')
        .execute();
      return revoked.length > 0;
    },

    async forget(person) {
      const used = db.selectFrom('invite_uses').select('invite').where('person', '=', person);
      await db.deleteFrom('invites').where('name', 'is not', null).where('id', 'in', used).execute();
      await db.deleteFrom('invite_uses').where('person', '=', person).execute();
      await db.updateTable('invites').set({ person: null }).where('person', '=', person).execute();
    },
  };
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
