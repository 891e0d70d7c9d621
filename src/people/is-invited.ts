import type { Person } from './person.ts';

/** True for those who came by an invite, and for everybody who has more to do here than to take part. */
export function isInvited({ role, enrolledAt }: Pick<Person, 'role' | 'enrolledAt'>): boolean {
  return role !== 'participant' || enrolledAt !== undefined;
}
