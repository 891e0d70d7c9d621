import type { Language } from '../languages/languages.ts';
import type { Role } from './person.ts';

/** What an invite is made with. Moments are milliseconds UTC. */
export interface NewInvite {
  /** What its makers know it by. */
  readonly label: string;
  readonly role: Role;
  readonly cohorts: readonly string[];
  readonly language?: Language;
  /** Of an invite for one person: their name. */
  readonly name?: string;
  /** Absent: without end. */
  readonly expiresAt?: number;
  /** How many people it may bring; absent: any number. */
  readonly mostUses?: number;
  /** Who made it; absent: the command line. */
  readonly by?: number;
}

/** A link that enrols whoever taps it. Its secret is kept nowhere, so the link is shown only once. */
export interface Invite extends NewInvite {
  readonly id: number;
  /** How many people it brought. */
  readonly uses: number;
  readonly revokedAt?: number;
  readonly at: number;
}

/** Why an invite brings nobody any more. */
export type InviteEnd = 'revoked' | 'expired' | 'used-up';

/** Undefined as long as it works. */
export function endOf(invite: Invite, now: number): InviteEnd | undefined {
  if (invite.revokedAt !== undefined) return 'revoked';
  if (invite.expiresAt !== undefined && invite.expiresAt <= now) return 'expired';
  return invite.mostUses !== undefined && invite.uses >= invite.mostUses ? 'used-up' : undefined;
}
