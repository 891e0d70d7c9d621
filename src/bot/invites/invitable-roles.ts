import { ROLES, type Role } from '../../people/person.ts';

/** The roles that somebody may invite to: owners to every one, organisers to take part, others to none. */
export function invitableRoles(role: Role): readonly Role[] {
  if (role === 'owner') return ROLES;
  return role === 'organiser' ? ['participant'] : [];
}
