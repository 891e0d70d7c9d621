import type { Insertable, Selectable } from 'kysely';
import type { Schema } from '../database/schema.ts';
import type { Invite, NewInvite } from './invite.ts';

export function toInvite(row: Selectable<Schema['invites']>): Invite {
  return {
    id: row.id,
    label: row.label,
    role: row.role,
    cohorts: JSON.parse(row.cohorts) as string[],
    ...(row.language !== null && { language: row.language }),
    ...(row.name !== null && { name: row.name }),
    ...(row.expires_at !== null && { expiresAt: row.expires_at }),
    ...(row.most_uses !== null && { mostUses: row.most_uses }),
    ...(row.person !== null && { by: row.person }),
    uses: row.uses,
    ...(row.revoked_at !== null && { revokedAt: row.revoked_at }),
    at: row.at,
  };
}

export function toRow(
  invite: NewInvite,
  { hash, at }: { hash: string; at: number },
): Insertable<Schema['invites']> {
  return {
    hash,
    label: invite.label,
    role: invite.role,
    cohorts: JSON.stringify(invite.cohorts),
    language: invite.language ?? null,
    name: invite.name ?? null,
    person: invite.by ?? null,
    expires_at: invite.expiresAt ?? null,
    most_uses: invite.mostUses ?? null,
    uses: 0,
    revoked_at: null,
    at,
  };
}
