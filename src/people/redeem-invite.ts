import type { Transaction } from 'kysely';
import type { Schema } from '../database/schema.ts';
import { enrol } from './enrol.ts';
import { endOf, type Invite, type InviteEnd } from './invite.ts';
import { toInvite } from './invite-row.ts';
import type { Role } from './person.ts';

/** What became of a tap on an invite. */
export type Redeemed =
  | {
      readonly kind: 'enrolled';
      readonly invite: Invite;
      /** False: they had come by this invite before, and nothing was changed. */
      readonly first: boolean;
      /** The role that they have now, and had not before. */
      readonly newRole?: Role;
    }
  | { readonly kind: InviteEnd | 'unknown' };

/**
 * Counts the use and enrols the person, both or neither. The use is written first, so that a second tap of the same person
 * waits for the first; the limit is a condition of the update that counts, so that no race gets past it.
 */
export async function redeemInvite(
  transaction: Transaction<Schema>,
  { hash, person, now }: { hash: string; person: number; now: number },
): Promise<Redeemed> {
  const row = await transaction.selectFrom('invites').selectAll().where('hash', '=', hash).executeTakeFirst();
  if (!row) return { kind: 'unknown' };
  const noted = await transaction
    .insertInto('invite_uses')
    .values({ invite: row.id, person, at: now })
    .onConflict((conflict) => conflict.doNothing())
    .returning('invite')
    .executeTakeFirst();
  if (!noted) return { kind: 'enrolled', invite: toInvite(row), first: false };

  const counted = await transaction
    .updateTable('invites')
    .set((one) => ({ uses: one('uses', '+', 1) }))
    .where('id', '=', row.id)
    .where('revoked_at', 'is', null)
    .where((one) => one.or([one('expires_at', 'is', null), one('expires_at', '>', now)]))
    .where((one) => one.or([one('most_uses', 'is', null), one('uses', '<', one.ref('most_uses'))]))
    .returningAll()
    .executeTakeFirst();
  if (!counted) {
    await transaction
      .deleteFrom('invite_uses')
      .where('invite', '=', row.id)
      .where('person', '=', person)
      .execute();
    return { kind: endOf(toInvite(row), now) ?? 'used-up' };
  }

  const invite = toInvite(counted);
  const before = await roleIn(transaction, person);
  if (!(await enrol(transaction, person, { ...invite, at: now })))
    throw new Error('Somebody who was never seen tapped an invite.');
  const after = await roleIn(transaction, person);
  return {
    kind: 'enrolled',
    invite,
    first: true,
    ...(after !== undefined && after !== before && { newRole: after }),
  };
}

async function roleIn(transaction: Transaction<Schema>, person: number): Promise<Role | undefined> {
  const row = await transaction
    .selectFrom('people')
    .select('role')
    .where('id', '=', person)
    .executeTakeFirst();
  return row?.role;
}
